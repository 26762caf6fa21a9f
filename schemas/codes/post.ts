import type * as z from 'zod';
import { codeList } from '../code-list.ts';
import { Body } from './body.ts';

const { police, temporary_shelter, emergency_shelter, ...bodies } = Body.labels;

/**
 * The post 岗位 that owes a duty; the routing table finds its office for a place.
 *
 * Every body may owe one, with two exceptions: the police are named by rank, since a duty climbs from the station to
 * the county, and a shelter owes nothing, since the office that runs it does. `reporter` is the maker of the report;
 * `custodian` is the office that has custody of the child, whatever other post it holds; `receiving_department` is the
 * one to which a report was made; `administrator` maintains the directory and is the product's own.
 */
export const Post = codeList('Post', {
  reporter: { zh: '报告人', en: 'reporter', basis: ['rep.who', 'rep.assist'] },
  county_police: {
    zh: '县级公安机关',
    en: 'county police',
    basis: ['pol.accept', 'ros.act', 'sum.verify'],
  },
  ...bodies,
  custodian: {
    zh: '临时监护照料主体',
    en: 'whoever has the child in custody',
    basis: ['pol.contact', 'cus.admit'],
  },
  receiving_department: {
    zh: '收到报告的部门',
    en: 'the department that was reported to',
    basis: [],
    law: [{ doc: 'MPL', section: '第十一条第三款' }],
  },
  administrator: { zh: '系统管理员', en: 'administrator', basis: [] },
});
export type Post = z.infer<typeof Post>;

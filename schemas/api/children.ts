import * as z from 'zod';
import { CHILD_FIELDS } from '../child-identity.ts';
import { CitizenId } from '../citizen-id.ts';
import { Population } from '../codes/population.ts';
import { RegisterLeaving } from '../codes/register-leaving.ts';
import { RegisterPart } from '../codes/register-part.ts';
import { words } from '../fields.ts';
import { DivisionCode, FileId } from '../ids.ts';
import { personal } from '../personal.ts';
import { PartBody } from '../register/part-body.ts';
import { route } from '../route.ts';
import { Line } from '../text.ts';
import { Readings } from './access-log.ts';
import { ChildEntered, ChildInRegister, ChildLines, PartEntry } from './children-view.ts';
import { Paging, pageOf } from './views.ts';

const params = z.object({ file: FileId });

/** A village 村（居）: the register locates each child to the village (`reg.locate`). */
const Village = DivisionCode.refine((code) => code.length === 12, {
  error: 'a village',
  params: { zh: '须为村（居）一级的12位代码', en: 'the code of a village has 12 digits' },
});

/**
 * A child who enters the register. Only name and village are needed: facts are never refused because others are
 * missing.
 */
export const ChildBody = z.strictObject({
  division: Village,
  name: CHILD_FIELDS.name,
  birthDate: CHILD_FIELDS.birthDate.optional(),
  birthAbout: CHILD_FIELDS.birthAbout.optional(),
  sex: CHILD_FIELDS.sex.optional(),
  citizenId: personal(CitizenId).optional(),
  otherDocument: CHILD_FIELDS.otherDocument.optional(),
  documentSeen: z.boolean().optional(),
  /** Entries into the parts of the file, each part at most once. */
  parts: z
    .array(PartBody)
    .max(12)
    .refine((all) => new Set(all.map(({ part }) => part)).size === all.length, {
      error: 'a part twice',
      params: { zh: '同一部分只能填写一次', en: 'each part at most once' },
    })
    .refine((all) => all.every(({ part }) => part !== 'identity'), {
      error: 'identity is said above',
      params: { zh: '身份信息填在外层', en: 'the identity is given beside the parts' },
    })
    .optional(),
});
export type ChildBody = z.infer<typeof ChildBody>;

const LeavingBody = z.strictObject({
  reason: RegisterLeaving,
  note: words('说明 Note', 500).optional(),
});

const ReturnBody = z.strictObject({
  reason: words('理由 Reason', 500),
  /** Another village than before. */
  division: Village.optional(),
});

/** A name as a whole, or a number: the register finds neither by a part of it. */
const FindBody = z
  .strictObject({
    /** Any division of the county. */
    division: DivisionCode.refine((code) => code.length >= 6, {
      error: 'a county',
      params: { zh: '须为县级或以下区划代码', en: 'a county, or a division below it' },
    }),
    name: personal(Line(60)).optional(),
    citizenId: personal(CitizenId).optional(),
    limit: z.number().int().min(1).max(100).default(20),
    after: z.string().max(2000).optional(),
  })
  .refine(({ name, citizenId }) => (name === undefined) !== (citizenId === undefined), {
    error: 'one of the two',
    params: { zh: '按姓名或身份证号查询，择一填写', en: 'either a name or a citizen id' },
  });

/** The routes of the register of children 一人一档; a table decides who reads and writes which part (ADR 64). */
export const children = [
  route({
    name: 'enterChild',
    method: 'POST',
    path: '/children',
    title: { zh: '登记儿童，建立档案', en: 'Enter a child in the register' },
    may: 'entersChild',
    body: ChildBody,
    answer: ChildEntered,
    status: 201,
  }),
  route({
    name: 'listChildren',
    method: 'GET',
    path: '/children',
    title: { zh: '查看在册儿童', en: 'List the children of a division' },
    may: 'listsChildren',
    query: Paging.extend({
      division: DivisionCode,
      status: z.enum(['in', 'left']).default('in'),
      population: Population.optional(),
    }),
    answer: ChildLines,
  }),
  route({
    name: 'findChildren',
    method: 'POST',
    path: '/children/search',
    title: { zh: '按姓名或身份证号查找儿童', en: 'Find children by name or number' },
    may: 'findsChildren',
    body: FindBody,
    answer: ChildLines,
  }),
  route({
    name: 'showChild',
    method: 'GET',
    path: '/children/{file}',
    title: { zh: '查看儿童档案（登记部分）', en: 'Show a child’s file in the register' },
    may: 'seesChild',
    params,
    answer: ChildInRegister,
  }),
  route({
    name: 'enterPart',
    method: 'POST',
    path: '/children/{file}/parts',
    title: { zh: '更新档案', en: 'Enter something into a part of a file' },
    may: 'entersPart',
    params,
    body: PartBody,
    answer: ChildEntered,
  }),
  route({
    name: 'listPartEntries',
    method: 'GET',
    path: '/children/{file}/parts/{part}',
    title: { zh: '查看档案某一部分的历次记录', en: 'List the entries into a part, latest first' },
    may: 'seesChild',
    params: params.extend({ part: RegisterPart }),
    query: Paging,
    answer: pageOf(PartEntry),
  }),
  route({
    name: 'leaveRegister',
    method: 'POST',
    path: '/children/{file}/leaving',
    title: { zh: '儿童退出在册', en: 'Record that a child leaves the register' },
    may: 'entersPart',
    params,
    body: LeavingBody,
    answer: ChildEntered,
  }),
  route({
    name: 'returnToRegister',
    method: 'POST',
    path: '/children/{file}/return',
    title: { zh: '儿童重新在册', en: 'Record that a child is in the register again' },
    may: 'entersPart',
    params,
    body: ReturnBody,
    answer: ChildEntered,
  }),
  route({
    name: 'listChildReadings',
    method: 'GET',
    path: '/children/{file}/readings',
    title: { zh: '查看档案的查阅记录', en: 'Show who was shown a child’s file' },
    may: 'seesReadings',
    params,
    query: Paging,
    answer: Readings,
  }),
] as const;

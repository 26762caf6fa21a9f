import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The grounds on which civil affairs takes over temporary guardianship (Minors Protection Law, 92). */
export const GuardianshipGround = codeList('GuardianshipGround', {
  vagrant_or_unidentified: {
    zh: '流浪乞讨或者身份不明，暂时查找不到父母或者其他监护人',
    en: 'vagrant or begging, or unidentified, parents not found for the time being',
    basis: ['cus.inst20'],
  },
  guardian_unknown: {
    zh: '监护人下落不明且无其他人可以担任监护人',
    en: 'the guardian’s whereabouts unknown, and nobody else can be guardian',
    basis: [],
  },
  guardian_prevented: {
    zh: '监护人因自身客观原因或者因发生自然灾害、事故灾难、公共卫生事件等突发事件不能履行监护职责，导致监护缺失',
    en: 'the guardian prevented by circumstances or a sudden event, so that nobody guards',
    basis: [],
  },
  guardian_refuses: {
    zh: '监护人拒绝或者怠于履行监护职责，导致处于无人照料的状态',
    en: 'the guardian refuses or neglects the duties, so that nobody cares',
    basis: ['cus.inst20'],
  },
  guardian_instigates: {
    zh: '监护人教唆、利用未成年人实施违法犯罪行为，需要带离安置',
    en: 'the guardian instigates or uses the child for offences, and the child must be taken away',
    basis: [],
  },
  seriously_harmed: {
    zh: '遭受监护人严重伤害或者面临人身安全威胁，需要被紧急安置',
    en: 'seriously harmed or threatened by the guardian, to be placed at once',
    basis: ['cus.inst20'],
  },
  other: { zh: '法律规定的其他情形', en: 'another case that the law names', basis: [] },
});
export type GuardianshipGround = z.infer<typeof GuardianshipGround>;

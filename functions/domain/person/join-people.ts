import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import type { Person } from './person.ts';

/** The person of another case, if the officer sees that case; a hidden one is treated as missing. */
export interface NamedOther {
  readonly given: string;
  readonly elder: Person | undefined;
}

/** The reasons why two persons cannot be joined. One leads, and the others follow that one directly. */
export const againstJoining = (
  younger: Person | undefined,
  { given, elder }: NamedOther,
): readonly Complaint[] => {
  const against = (zh: string, en: string): Complaint => complaint('other', given, [zh, en]);
  if (!younger)
    return [complaint('person', given, ['本案儿童档案中没有此人', 'not in this child’s file'])];
  if (!elder) return [against('没有此人，或您无权查看', 'no person that you see')];
  const reasons: readonly (readonly [boolean, Complaint])[] = [
    [younger.id === elder.id, against('已是同一人', 'it is the same person already')],
    [
      younger.person !== undefined && elder.person !== undefined && younger.person !== elder.person,
      against('两人的证件号码不同', 'they have different numbers'),
    ],
    [
      younger.follows !== undefined || younger.followers.length > 0,
      against(
        '本案此人已与他人合并，请先拆分',
        'the person here is joined already: part them first',
      ),
    ],
    [
      elder.follows !== undefined,
      against(
        '该人已并入他人，请选主档案中的人',
        'that person follows another: name the one who leads',
      ),
    ],
  ];
  return reasons.filter(([holds]) => holds).map(([, each]) => each);
};

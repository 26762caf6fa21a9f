import { dateOf } from '#domain/time/zone';
import type { ChildWarning } from '#schemas/child-identity';
import type { Label } from '#schemas/label';
import type { Instant, LocalDate } from '#schemas/time';
import { isAhead, isChildAt } from './age.ts';
import { mayBeChildAt } from './birth-about.ts';
import type { Warning } from './warning.ts';

interface Amiss extends Label {
  readonly code: ChildWarning;
}

const AHEAD: Amiss = {
  code: 'ahead',
  zh: '出生日期晚于今天，已按原样记录，请核实',
  en: 'it is in the future; it is kept as given, and is to be verified',
};
const NOT_A_CHILD: Amiss = {
  code: 'not_a_child',
  zh: '按此日期其人已满十八周岁，已按原样记录，请核实',
  en: 'born then, the person is 18 or older; it is kept as given, and is to be verified',
};
const NOT_THEN: Amiss = {
  code: 'not_a_child',
  zh: '按此时间其人不是儿童，已按原样记录，请核实',
  en: 'born about then, the person is no child; it is kept as given, and is to be verified',
};
const BEFORE_BIRTH: Amiss = {
  code: 'before_birth',
  zh: '发现时间早于儿童的出生日期，已按原样记录，请核实',
  en: 'it is before the child was born; it is kept as given, and is to be verified',
};

interface SaidOfBirth {
  readonly birthDate?: LocalDate | undefined;
  readonly birthAbout?: string | undefined;
  readonly noticedAt?: Instant | undefined;
}

interface Where {
  readonly at: Instant;
  /** The child's path in the body: `/child` in a report, nothing in `identity`. */
  readonly path?: string;
}

const onDate = (birthDate: LocalDate, at: Instant): readonly Amiss[] => {
  if (isAhead(birthDate, at)) return [AHEAD];
  return isChildAt(birthDate, at) ? [] : [NOT_A_CHILD];
};

/**
 * Warnings about a birth date that cannot be right, or that contradicts another field. The statements stand until an
 * officer decides; the birth date is the one given, or else that of a number which names the child.
 */
export const warningsOnBirth = (
  { birthDate, birthAbout, noticedAt }: SaidOfBirth,
  { at, path = '' }: Where,
): readonly Warning[] => {
  const of = (field: string, amiss: readonly Amiss[]) => amiss.map((each) => ({ field, ...each }));
  const isBefore = birthDate && noticedAt && dateOf(noticedAt) < birthDate;
  return [
    ...of(`${path}/birthDate`, birthDate ? onDate(birthDate, at) : []),
    ...of(`${path}/birthAbout`, birthAbout && !mayBeChildAt(birthAbout, at) ? [NOT_THEN] : []),
    ...of('/noticedAt', isBefore ? [BEFORE_BIRTH] : []),
  ];
};

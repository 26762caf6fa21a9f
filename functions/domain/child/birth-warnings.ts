import type { Misunderstood } from '#domain/input/understand';
import { dateOf } from '#domain/time/zone';
import type { Label } from '#schemas/label';
import type { Instant, LocalDate } from '#schemas/time';
import { isAhead, isChildAt } from './age.ts';
import { mayBeChildAt } from './birth-about.ts';

const AHEAD: Label = {
  zh: '出生日期晚于今天，已按原样记录，请核实',
  en: 'it is in the future; it is kept as given, and is to be verified',
};
const NOT_A_CHILD: Label = {
  zh: '按此日期其人已满十八周岁，已按原样记录，请核实',
  en: 'born then, the person is 18 or older; it is kept as given, and is to be verified',
};
const NOT_THEN: Label = {
  zh: '按此时间其人不是儿童，已按原样记录，请核实',
  en: 'born about then, the person is no child; it is kept as given, and is to be verified',
};
const BEFORE_BIRTH: Label = {
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

const onDate = (birthDate: LocalDate, at: Instant): readonly Label[] => {
  if (isAhead(birthDate, at)) return [AHEAD];
  return isChildAt(birthDate, at) ? [] : [NOT_A_CHILD];
};

/**
 * What cannot be right of a birth, or beside it. All of it stands until an officer decides; a birth date is the
 * one that is given, or else that of a number which names the child.
 */
export const warningsOnBirth = (
  { birthDate, birthAbout, noticedAt }: SaidOfBirth,
  { at, path = '' }: Where,
): readonly Misunderstood[] => {
  const of = (field: string, labels: readonly Label[]) =>
    labels.map(({ zh, en }) => ({ field, zh, en }));
  const isBefore = birthDate && noticedAt && dateOf(noticedAt) < birthDate;
  return [
    ...of(`${path}/birthDate`, birthDate ? onDate(birthDate, at) : []),
    ...of(`${path}/birthAbout`, birthAbout && !mayBeChildAt(birthAbout, at) ? [NOT_THEN] : []),
    ...of('/noticedAt', isBefore ? [BEFORE_BIRTH] : []),
  ];
};

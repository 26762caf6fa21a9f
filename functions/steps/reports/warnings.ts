import { warningsOnBirth } from '#domain/child/birth-warnings';
import { namingIn, type SaidOfChild } from '#domain/child/number-of';
import { warningsOnNumber } from '#domain/child/number-warnings';
import { reporterInText, type Self, type Words } from '#domain/input/reporter-in-text';
import type { Misunderstood } from '#domain/input/understand';
import type { Label } from '#schemas/label';
import { mobileIn } from '#schemas/reading/telephone';
import type { Instant } from '#schemas/time';
import { warningsOnAge } from './warnings-on-age.ts';

const NOT_TOLD: Label = {
  zh: '不是大陆手机号码，无法以短信告知进展；请保存回执号',
  en: 'no mobile of mainland China: nothing can be told by SMS; keep the receipt',
};

interface Said extends Words {
  readonly reporter?: Self | undefined;
  readonly child?: SaidOfChild | undefined;
  readonly noticedAt?: Instant | undefined;
  /** The time at which it was reported, if it was entered later; for a roster, the delivery. */
  readonly reportedAt?: Instant | undefined;
  readonly deliveredAt?: Instant | undefined;
}

/**
 * Warnings about values that were accepted although they cannot be right, and about words that name the reporter:
 * neither ever delays a report.
 */
export const warningsOn = (
  { child, noticedAt, reportedAt, deliveredAt, reporter, ...words }: Said,
  now: Instant,
): readonly Misunderstood[] => {
  const at = reportedAt ?? deliveredAt ?? now;
  const naming = namingIn(child, at);
  const birthDate = child?.birthDate ?? (naming?.names ? naming.birthDate : undefined);
  const { telephone } = reporter ?? {};
  const isUntold = telephone !== undefined && mobileIn(telephone) === undefined;
  const warnings = [
    ...(naming && !naming.names ? warningsOnNumber(naming.doubts, '/child/citizenId') : []),
    ...warningsOnBirth({ birthDate, noticedAt }, { at, path: '/child' }),
    ...warningsOnAge({ noticedAt, reportedAt, deliveredAt }, now),
    ...(isUntold ? [{ field: '/reporter/telephone', ...NOT_TOLD }] : []),
    ...reporterInText(words, reporter ? [reporter] : []),
  ];
  return warnings.map(({ field, zh, en }) => ({ field, zh, en }));
};

import { warningsOnBirth } from '#domain/child/birth-warnings';
import { namingIn, type SaidOfChild } from '#domain/child/number-of';
import { warningsOnNumber } from '#domain/child/number-warnings';
import { reporterInText, type Self, type Words } from '#domain/input/reporter-in-text';
import type { Misunderstood } from '#domain/input/understand';
import type { Instant } from '#schemas/time';

interface Said extends Words {
  readonly reporter?: Self | undefined;
  readonly child?: SaidOfChild | undefined;
  readonly noticedAt?: Instant | undefined;
  /** When it was reported, where that was before it was entered. */
  readonly reportedAt?: Instant | undefined;
}

/**
 * Warnings about values that were taken although they cannot be right, and about words that name who reports: neither
 * ever delays a report.
 */
export const warningsOn = (
  { child, noticedAt, reportedAt, reporter, ...words }: Said,
  now: Instant,
): readonly Misunderstood[] => {
  const at = reportedAt ?? now;
  const naming = namingIn(child, at);
  const birthDate = child?.birthDate ?? (naming?.names ? naming.birthDate : undefined);
  const warnings = [
    ...(naming && !naming.names ? warningsOnNumber(naming.doubts, '/child/citizenId') : []),
    ...warningsOnBirth({ birthDate, noticedAt }, { at, path: '/child' }),
    ...reporterInText(words, reporter ? [reporter] : []),
  ];
  return warnings.map(({ field, zh, en }) => ({ field, zh, en }));
};

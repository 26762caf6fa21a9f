import type { Label } from '#schemas/label';
import type { Instant } from '#schemas/time';
import { warningsOnBirth } from './birth-warnings.ts';
import { birthOf, knownOf, standingOf } from './identity.ts';
import { namesChild } from './names-child.ts';
import { warningsOnNumber } from './number-warnings.ts';
import type { Statement } from './statement.ts';
import type { Warning } from './warning.ts';

const DISPUTED: Label = {
  zh: '对此项的说法不一，待公安或民政核定',
  en: 'people say different things of it; the police or civil affairs decide',
};

interface About {
  /** The moment at which the person was a child: that of the opening of the case. */
  readonly at: Instant;
  /** The moments at which reporters noticed the incidents. */
  readonly noticedAt: readonly Instant[];
}

/** Warnings about the number that stands, compared with the birth date and sex that stand. */
const ofNumber = (statements: readonly Statement[], at: Instant): readonly Warning[] => {
  const number = standingOf(statements, 'citizenId');
  if (!number) return [];
  const said = {
    birthDate: standingOf(statements, 'birthDate')?.value,
    birthAbout: standingOf(statements, 'birthAbout')?.value,
    sex: standingOf(statements, 'sex')?.value,
  };
  const naming = namesChild(number.value, { at, said, isSeen: number.ground === 'document' });
  return naming.names ? [] : warningsOnNumber(naming.doubts, '/citizenId');
};

/**
 * Warnings about a child's identity: impossible values, and disputes. They contain codes and words, never a value. Each
 * statement stands all the same until an officer decides.
 */
export const warningsOnChild = (
  statements: readonly Statement[],
  { at, noticedAt }: About,
): readonly Warning[] => {
  const birthDate = birthOf(statements)?.date;
  const birthAbout = standingOf(statements, 'birthAbout')?.value;
  const first = noticedAt.toSorted()[0];
  const known = Object.entries(knownOf(statements));
  return [
    ...ofNumber(statements, at),
    ...warningsOnBirth({ birthDate, birthAbout, noticedAt: first }, { at }),
    ...known.flatMap(([field, { disputed }]) =>
      disputed ? [{ code: 'disputed' as const, field: `/${field}`, ...DISPUTED }] : [],
    ),
  ];
};

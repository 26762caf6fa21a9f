import type { LocalContext } from '#domain/context';
import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import { type UnattendedKind, unattendedAs } from '#schemas/codes/unattended-kind';
import { isOwed } from './is-owed.ts';

const E3: EmergencySituation = 'unattended_or_other_parent_incapable';

/** The situations found, each with a response of its own in the notices, and for E3 which of the two kinds it is. */
export interface Unattended {
  readonly situations?: readonly EmergencySituation[] | undefined;
  readonly unattended?: UnattendedKind | undefined;
}

type Here = Pick<LocalContext, 'policy'>;

/**
 * Whether a notice has a response to E3 itself, as in Chongqing; elsewhere none is in force (JP17 三(二)1 has only E1 and
 * E2).
 */
const isAnsweredItself = (here: Here): boolean => isOwed('parent-recall', [E3], here);

/** Whether E3 is among these, and a notice here answers it itself. */
export const answersRoster = (situations: readonly EmergencySituation[], here: Here): boolean =>
  situations.includes(E3) && isAnsweredItself(here);

/** The situation as which E3 is treated here in addition; none where a notice has a response to E3 itself. */
export const answeredAs = (
  { situations = [], unattended }: Unattended,
  here: Here,
): readonly EmergencySituation[] =>
  unattended && situations.includes(E3) && !isAnsweredItself(here)
    ? [unattendedAs[unattended]]
    : [];

/**
 * Where no notice has a response to E3 itself, the officer must say which of the two kinds it is: software does not
 * guess.
 */
export const againstUnsaid = (
  { situations = [], unattended }: Unattended,
  here: Here,
): readonly Complaint[] => {
  if (unattended || !situations.includes(E3) || isAnsweredItself(here)) return [];
  const words = [
    '须注明是无人监护，还是父母一方外出另一方无监护能力（pol.alone、pol.incap）',
    'say which it is: nobody guards the child, or one parent is away and the other incapable (pol.alone, pol.incap)',
  ] as const;
  return [complaint('unattended', 'nothing', words, Object.keys(unattendedAs).join(' | '))];
};

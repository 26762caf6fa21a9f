import { ownerOffice, recorderOf } from '#domain/duty/duty';
import { DutyReassigned } from '#domain/duty/facts';
import { MOST_MOVED } from '#domain/duty/move-post';
import type { Draft } from '#domain/history/fact';
import type { Case } from './case.ts';
import type { CaseTransfer } from './transfer-facts.ts';

/** The moves of a transfer whose duties are still open with the office that had them. */
export const remaining = (
  { open }: Pick<Case, 'open'>,
  { moves }: Pick<CaseTransfer, 'moves'>,
): CaseTransfer['moves'] =>
  moves.filter(({ dutyId, from }) =>
    open.some((duty) => duty.id === dutyId && (ownerOffice(duty) ?? recorderOf(duty)) === from),
  );

/** The next duties that change hands, as many as one transaction takes; each moves once. */
export const nextMoves = (
  state: Pick<Case, 'open'>,
  transfer: Pick<CaseTransfer, 'moves'>,
): readonly Draft[] =>
  remaining(state, transfer)
    .slice(0, MOST_MOVED)
    .map((move) => ({ fact: DutyReassigned.of(move), basis: [] }));

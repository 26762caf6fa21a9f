import type { Duty } from './duty.ts';

/** What the execution is told of a duty that has ended. */
export const outcomeOf = (ended: NonNullable<Duty['ended']>) => ({
  outcome: ended.outcome,
  ...ended.facts,
});

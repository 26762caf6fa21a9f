import type { Duty } from './duty.ts';

/** The output that the execution receives for a duty that has ended. */
export const outcomeOf = (ended: NonNullable<Duty['ended']>) => ({
  outcome: ended.outcome,
  ...ended.facts,
});

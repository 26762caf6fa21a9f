import type { Outcome } from './command.ts';
import { type Difference, differencesOf } from './patch.ts';
import { unsealed } from './sealing.ts';

const sorted = ({ did, ...rest }: Outcome): Outcome => ({
  ...rest,
  did: did.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
});

/** The differences between a deed's recorded result and its present one. */
export const outcomesDiffer = (recorded: Outcome, now: Outcome): readonly Difference[] => {
  const open = unsealed(now) as Outcome;
  const differences = differencesOf(recorded, open);
  if (differences.length === 0) return [];
  if (differencesOf(sorted(recorded), sorted(open)).length > 0) return differences;
  const order = ({ did }: Outcome) => did.map(([what]) => what);
  return [{ path: '/order', recorded: order(recorded), now: order(open) }];
};

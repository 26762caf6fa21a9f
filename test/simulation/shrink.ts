import { replayed } from './choices.ts';
import { type Outcome, simulate } from './run.ts';
import type { Sabotage } from './sabotage.ts';

/** The decisions left after this many runs are few enough to read. */
const ENOUGH = 300;

export interface Shrunk {
  readonly decisions: readonly number[];
  readonly outcome: Outcome;
}

/** The broken invariant, without the case and the count. */
export const promiseIn = ({ failure }: Outcome): string | undefined =>
  failure &&
  `${failure.name} ${failure.message.split('\n')[0]?.replace(/[A-Z]*-?\d[\w.-]*/g, '#')}`;

/** The same decisions with some left out, or with some made tame. */
const simpler = function* (decisions: readonly number[]) {
  for (let size = Math.ceil(decisions.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = decisions.length - size; from >= 0; from -= size) {
      yield [...decisions.slice(0, from), ...decisions.slice(from + size)];
      if (decisions.slice(from, from + size).some((each) => each > 0))
        yield decisions.map((each, n) => (n >= from && n < from + size ? 0 : each));
    }
  }
};

/**
 * Finds fewer and tamer decisions that break the same invariant. After each success it starts again from there, until
 * nothing simpler breaks it or it has run often enough.
 *
 * @param most - the most runs
 */
export const shrink = async (
  decisions: readonly number[],
  outcome: Outcome,
  sabotage?: Sabotage,
  most = ENOUGH,
): Promise<Shrunk> => {
  const broken = promiseIn(outcome);
  let best: Shrunk = { decisions, outcome };
  let runs = 0;
  for (let isSmaller = true; isSmaller && runs < most; ) {
    isSmaller = false;
    for (const candidate of simpler(best.decisions)) {
      if (runs >= most) break;
      runs += 1;
      const tried = await simulate(replayed(candidate), sabotage);
      if (promiseIn(tried) !== broken) continue;
      best = { decisions: candidate, outcome: tried };
      isSmaller = true;
      break;
    }
  }
  return best;
};

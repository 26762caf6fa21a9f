import { outcomesDiffer } from './comparing.ts';
import { type Meant, meant } from './differences.ts';
import { type History, type Step, stepsOf } from './history.ts';
import { type Difference, differencesOf, isSame } from './patch.ts';
import type { replaying } from './replaying.ts';
import type { Stored } from './storage.ts';

/** A recorded command or history whose result has changed. */
export interface Red {
  /** `command 17`, `history 3`. */
  readonly name: string;
  readonly about: string;
  readonly differences: readonly Difference[];
}

type Replaying = ReturnType<typeof replaying>;

/** @param list - the meant differences. */
export const judge = (list: readonly Meant[] = meant) => {
  const met = new Set<Meant>();

  const isMeant = (of: Meant['of'], { path, recorded, now }: Difference, command?: Stored) => {
    const found = list.find(
      (each) =>
        each.of === of &&
        each.path.test(path) &&
        (!command || (each.applies?.(command) ?? true)) &&
        (!each.back || isSame(each.back(now), recorded)),
    );
    if (found) met.add(found);
    return found !== undefined;
  };

  return {
    command: async (replay: Replaying, stored: Stored, number: number): Promise<Red[]> => {
      const differences = outcomesDiffer(stored.outcome, await replay.again(stored)).filter(
        (each) => !isMeant('command', each, stored),
      );
      const about = `${stored.deed.step} ${JSON.stringify(stored.deed.input)}`;
      return differences.length > 0 ? [{ name: `command ${number}`, about, differences }] : [];
    },
    history: async (replay: Replaying, history: History, number: number): Promise<Red[]> => {
      const { events } = replay.unfolded(number);
      const chain = differencesOf(history.hash, events.at(-1)?.hash, '/hash');
      const steps = history.steps.length > 0 ? await stepsOf(events) : [];
      const differences = [...chain, ...stepsDiffer(history.steps, steps)].filter(
        (each) => !isMeant('history', each),
      );
      return differences.length > 0
        ? [{ name: `history ${number}`, about: history.id, differences }]
        : [];
    },
    /** Returns the listed differences that did not occur. */
    stale: (of: Meant['of']): readonly Meant[] =>
      list.filter((each) => each.of === of && !met.has(each)),
  };
};

/** A step’s number is that of its event. */
const stepsDiffer = (recorded: readonly Step[], now: readonly Step[]): readonly Difference[] =>
  recorded.flatMap((step, index) => differencesOf(step, now[index], `/${index + 1}`));

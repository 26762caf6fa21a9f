import { CaseEvent } from '#domain/case/event';
import type { World } from '#test/fakes/a-world';
import { parsed } from '#test/fakes/parsed';

/** How often each thing came about, by its name. */
export interface Coverage {
  /** What came from outside. */
  readonly happened: ReadonlyMap<string, number>;
  /** Faults, by call and kind. */
  readonly faults: ReadonlyMap<string, number>;
  /** Pairs of processes that were under way at once. */
  readonly together: ReadonlyMap<string, number>;
  readonly refusals: ReadonlyMap<string, number>;
  /** What a machine came to, in how many runs. */
  readonly states: ReadonlyMap<string, number>;
  readonly facts: ReadonlyMap<string, number>;
}

const counted = (names: Iterable<string>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

interface Seen {
  readonly happened: ReadonlyMap<string, number>;
  readonly faults: ReadonlyMap<string, number>;
  readonly together: ReadonlySet<string>;
  readonly refused: ReadonlyMap<string, number>;
}

export const coverageOf = ({ table, machines }: World, seen: Seen): Coverage => {
  const items = [...table.items.values()].filter(({ type }) => type === 'event');
  const facts = items.map(({ value }) => parsed(CaseEvent, value).fact.type);
  const { happened, faults, together, refused } = seen;
  return {
    happened,
    faults,
    together: counted(together),
    refusals: refused,
    states: counted(machines.visited),
    facts: counted(facts),
  };
};

const sum = (all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> => {
  const total = new Map<string, number>();
  for (const each of all)
    for (const [name, count] of each) total.set(name, (total.get(name) ?? 0) + count);
  return total;
};

/** What many runs covered together. */
export const together = (all: readonly Coverage[]): Coverage => ({
  happened: sum(all.map((each) => each.happened)),
  faults: sum(all.map((each) => each.faults)),
  together: sum(all.map((each) => each.together)),
  refusals: sum(all.map((each) => each.refusals)),
  states: sum(all.map((each) => each.states)),
  facts: sum(all.map((each) => each.facts)),
});

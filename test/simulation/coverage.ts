import type { Item } from '#adapters/dynamo/item';
import { CaseEvent, type Fact } from '#domain/composed/case';
import { FileEvent } from '#domain/composed/child';
import { PersonEvent } from '#domain/composed/person';
import type { World } from '#test/fakes/a-world';
import { parsed } from '#test/fakes/parsed';

/** How often each thing happened, by name. */
export interface Coverage {
  /** The events from outside. */
  readonly happened: ReadonlyMap<string, number>;
  /** Faults, by call and kind. */
  readonly faults: ReadonlyMap<string, number>;
  /** Pairs of processes that were under way at the same time. */
  readonly together: ReadonlyMap<string, number>;
  readonly refusals: ReadonlyMap<string, number>;
  /** The requests of people that were carried out. */
  readonly done: ReadonlyMap<string, number>;
  /** Rules that ended a duty because a fact had made it pointless. */
  readonly rules: ReadonlyMap<string, number>;
  /** The states that a machine reached, by the number of runs. */
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
  readonly done: ReadonlyMap<string, number>;
}

type AnyFact = Fact | FileEvent['fact'] | PersonEvent['fact'];

const ruleOf = (fact: AnyFact): readonly string[] =>
  fact.type === 'DutyEnded' && 'rule' in fact.data.by ? [fact.data.by.rule] : [];

/** The fact of an event of a case, of a child's file or of a person. */
const factIn = ({ pk, value }: Item): AnyFact => {
  if (pk.startsWith('PERSON#')) return parsed(PersonEvent, value).fact;
  return pk.startsWith('FILE#') ? parsed(FileEvent, value).fact : parsed(CaseEvent, value).fact;
};

export const coverageOf = ({ table, machines }: World, seen: Seen): Coverage => {
  const items = [...table.items.values()].filter(({ type }) => type === 'event');
  const facts = items.map(factIn);
  const { happened, faults, together, refused, done } = seen;
  return {
    happened,
    faults,
    together: counted(together),
    refusals: refused,
    done,
    rules: counted(facts.flatMap(ruleOf)),
    states: counted(machines.visited),
    facts: counted(facts.map(({ type }) => type)),
  };
};

const sum = (all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> => {
  const total = new Map<string, number>();
  for (const each of all)
    for (const [name, count] of each) total.set(name, (total.get(name) ?? 0) + count);
  return total;
};

/** The coverage of many runs together. */
export const together = (all: readonly Coverage[]): Coverage => ({
  happened: sum(all.map((each) => each.happened)),
  faults: sum(all.map((each) => each.faults)),
  together: sum(all.map((each) => each.together)),
  refusals: sum(all.map((each) => each.refusals)),
  done: sum(all.map((each) => each.done)),
  rules: sum(all.map((each) => each.rules)),
  states: sum(all.map((each) => each.states)),
  facts: sum(all.map((each) => each.facts)),
});

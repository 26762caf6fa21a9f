import { type Item, itemOf } from '#adapters/dynamo/item';
import type { Case } from '#domain/composed/case';
import { type CaseEvent, eventRecord, evolve } from '#domain/composed/case';
import { put } from '#domain/record';
import { memoryTable, pathOf } from '#test/fakes/memory-table';
import type { Outcome } from './command.ts';
import { type History, linked } from './history.ts';
import { SHARDS } from './own-ports.ts';
import { play } from './play.ts';
import { resealed } from './sealing.ts';
import { stateItems } from './standing.ts';
import type { Recording, Stored } from './storage.ts';
import { undue } from './touching-table.ts';

interface Unfolded {
  readonly events: readonly CaseEvent[];
  readonly items: readonly Item[];
  /** Returns the case after this many events, and in its stored form. */
  readonly at: (
    seq: number,
  ) => { readonly state: Case; readonly stored: readonly Item[] } | undefined;
}

const eventItem = (event: CaseEvent): Item =>
  JSON.parse(JSON.stringify(itemOf(put(eventRecord, event, 'absent'), SHARDS)));

const unfold = (history: History): Unfolded => {
  const events = linked(history);
  const states: Case[] = [];
  const stored = remembering((seq) => {
    while (states.length < seq) {
      const event = at(events, states.length);
      states.push(evolve(states.at(-1), event));
    }
    const state = states[seq - 1];
    return state && { state, stored: stateItems(state) };
  });
  return { events, items: events.map(eventItem), at: stored };
};

const remembering = <T>(make: (n: number) => T): ((n: number) => T) => {
  const known = new Map<number, T>();
  return (n) => {
    const value = known.get(n) ?? make(n);
    known.set(n, value);
    return value;
  };
};

const at = <T>(list: readonly T[], n: number): T => {
  const found = list[n];
  if (found === undefined) throw new Error(`the recording has no number ${n}`);
  return found;
};

/** Plays recorded commands again under today's code. */
export const replaying = ({ histories, items }: Pick<Recording, 'histories' | 'items'>) => {
  const unfolded = remembering((n) => unfold(at(histories, n)));
  const itemNumbered = remembering((n) => resealed(at(items, n)) as Item);

  const tableOf = ({ cases, items: read, sealed, only }: Stored) => {
    const table = memoryTable(SHARDS);
    const states = new Map<string, Case>();
    for (const [number, seq] of cases) {
      const { at: stateAt, items: stored } = unfolded(number);
      for (const item of stored.slice(0, seq)) table.place(pathOf(item), item);
      const found = stateAt(seq);
      if (!found) continue;
      states.set(found.state.id, found.state);
      for (const item of found.stored) table.place(pathOf(item), item);
    }
    for (const number of read) {
      const item = itemNumbered(number);
      const isDue = only === undefined || pathOf(item) === only;
      table.place(pathOf(item), isDue ? item : undue(item));
    }
    for (const [path, text] of sealed) table.placeSealed(path, resealed(text) as string);
    return { table, states };
  };

  return {
    unfolded,
    /** Returns a command with its items, for inspection. */
    whole: (stored: Stored | undefined) =>
      stored && { ...stored, items: stored.items.map((number) => items[number]) },
    again: async (stored: Stored): Promise<Outcome> => {
      const { table, states } = tableOf(stored);
      return play(stored.deed, stored.found, table, (caseId) => states.get(caseId));
    },
  };
};

import type { Item } from '#adapters/dynamo/item';
import type { CaseEvent } from '#domain/composed/case';
import { Case } from '#domain/composed/case';
import { commandTaste, historyTaste } from './choosing.ts';
import type { Recorded } from './command.ts';
import { bare, type History, stepsOf } from './history.ts';
import { withQuestions } from './questions.ts';
import { unsealed } from './sealing.ts';
import { STATE } from './standing.ts';
import type { About, Recording, Stored } from './storage.ts';
import { take } from './taking.ts';
import type { Watched } from './watching.ts';

const casesAt =
  ({ changes }: Watched) =>
  (after: number): readonly Case[] => {
    const found = new Map<string, unknown>();
    for (const change of changes.slice(0, after))
      if ('item' in change && change.item?.type === STATE)
        found.set(change.path, change.item.value);
    return [...found.values()].map((value) => Case.parse(value));
  };

const eventsIn = ({ changes }: Watched): ReadonlyMap<string, readonly CaseEvent[]> => {
  const items = changes.flatMap((change) =>
    'item' in change && change.item?.type === 'event' ? [change.item.value as CaseEvent] : [],
  );
  return Map.groupBy(items, ({ caseId }) => caseId);
};

/** Numbers repeated values, so that each is stored once. */
const numbering = <T>() => {
  const numbers = new Map<string, number>();
  const list: T[] = [];
  return {
    list,
    of: (value: T): number => {
      const text = JSON.stringify(value);
      const known = numbers.get(text) ?? list.push(value) - 1;
      numbers.set(text, known);
      return known;
    },
  };
};

/** Chooses what to keep from many runs. */
export const recorder = () => {
  const { taste, played, kinds } = commandTaste();
  const isNovel = historyTaste();
  const commands: Recorded[] = [];
  const kept = new Map<string, { events: readonly CaseEvent[]; isWhole: boolean }>();
  let deeds = 0;

  /** Keeps a history as far as its commands read it; the rest is cut off unless it is new. */
  const keepHistories = (run: string, watched: Watched, taken: readonly Recorded[]): void => {
    for (const [caseId, events] of eventsIn(watched)) {
      const read = taken.flatMap(({ cases }) => cases.filter((each) => each.caseId === caseId));
      const most = Math.max(0, ...read.map(({ seq }) => seq));
      const isWhole = isNovel(events);
      const length = isWhole ? events.length : most;
      if (length > 0) kept.set(`${run}|${caseId}`, { events: events.slice(0, length), isWhole });
    }
  };

  const storedWith = (numbered: ReadonlyMap<string, number>) => {
    const items = numbering<Item>();
    const store = (recorded: Recorded): Stored => ({
      ...(unsealed(recorded) as Recorded),
      cases: recorded.cases.map(({ history, caseId, seq }) => {
        const number = numbered.get(`${history}|${caseId}`);
        if (number === undefined) throw new Error(`no history of ${caseId}`);
        return [number, seq] as const;
      }),
      items: recorded.items.map((item) => items.of(unsealed(item) as Item)),
    });
    return { store, items };
  };

  return {
    add: async (run: string, watched: Watched): Promise<void> => {
      const seen = withQuestions(watched.seen, casesAt(watched));
      deeds += seen.length;
      const taken = await take(run, { ...watched, seen }, taste);
      commands.push(...taken);
      keepHistories(run, watched, taken);
    },
    finished: async (): Promise<
      Omit<Recording, 'about'> & { about: Pick<About, 'deeds' | 'played' | 'kinds'> }
    > => {
      const histories: History[] = [];
      for (const [id, { events, isWhole }] of kept) {
        const hash = events.at(-1)?.hash ?? '';
        const steps = isWhole ? await stepsOf(events) : [];
        histories.push({ id, events: events.map(bare), hash, steps });
      }
      const numbered = new Map(histories.map(({ id }, number) => [id, number]));
      const { store, items } = storedWith(numbered);
      const stored = commands.map(store);
      const about = { deeds, played: played(), kinds: kinds() };
      return { about, histories, items: items.list, commands: stored };
    },
  };
};

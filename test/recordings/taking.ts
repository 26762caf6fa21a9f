import type { Item } from '#adapters/dynamo/item';
import { Case } from '#domain/composed/case';
import { type MemoryTable, memoryTable, pathOf } from '#test/fakes/memory-table';
import type { Found, Outcome, Recorded, Reference } from './command.ts';
import { kindOfDeed } from './kinds.ts';
import { SHARDS } from './own-ports.ts';
import { play } from './play.ts';
import { STATE } from './standing.ts';
import { type Touched, touchingTable } from './touching-table.ts';
import type { Seen, TableChange, Watched } from './watching.ts';

/** Whether a deed of this kind is worth playing again, and whether its result is worth keeping. */
export interface Taste {
  readonly wants: (kind: string) => boolean;
  readonly keeps: (seen: Seen, outcome: Outcome, pack: string) => boolean;
}

const placed = (table: ReturnType<typeof memoryTable>, change: TableChange): void => {
  if ('sealed' in change) table.placeSealed(change.path, change.sealed);
  else table.place(change.path, change.item);
};

/** The parts of the machines and the messenger that the deed could meet. */
const asked = (found: Found, { did }: Outcome): Found => {
  const text = JSON.stringify(did);
  const tells = did.some(([what]) => what === 'sms' || what === 'email');
  return {
    ...found,
    tokens: found.tokens.filter((token) => text.includes(JSON.stringify(token))),
    refused: tells ? found.refused : [],
    down: tells ? found.down : [],
  };
};

const isState = ({ type }: Item): boolean => type === STATE;
const isEvent = ({ type, pk }: Item): boolean => type === 'event' && pk.startsWith('CASE#');

/** The cases whose STATE or events were read, each up to its last event. */
const referencesIn = (
  history: string,
  base: MemoryTable,
  { items }: Touched,
): readonly Reference[] => {
  const read = [...items.values()].filter((item) => isState(item) || isEvent(item));
  return [...new Set(read.map(({ pk }) => pk))].map((pk) => {
    const { id, seq } = Case.parse(base.items.get(`${pk}|STATE`)?.value);
    return { history, caseId: id, seq };
  });
};

const packOf = ({ items }: Touched): string => {
  const state = [...items.values()].find(isState);
  return state ? Case.parse(state.value).pack : '';
};

/** The due entries of a sweep, one by one, because the order among them is not guaranteed. */
const dueIn = (table: MemoryTable, now: string): readonly string[] =>
  Array.from({ length: SHARDS }, (_, shard) => table.having('duePk', `DUE#${shard}`))
    .flat()
    .filter(({ dueSk }) => (dueSk ?? '') <= `${now}~`)
    .map(pathOf);

const errandIn = (table: MemoryTable, { deed: { step, input } }: Seen, only = ''): string => {
  const item = table.items.get(only);
  const { duty, status, errand } = (item?.value ?? {}) as Record<string, { kind?: string }>;
  if (step === 'sweep') return [item?.type, status, errand?.kind, duty].filter(Boolean).join(' ');
  if (step !== 'relay') return '';
  const { createdAt, id } = input as { createdAt: string; id: string };
  for (let shard = 0; shard < SHARDS; shard += 1) {
    const found = table.items.get(`OUTBOX#${shard}|${createdAt}#${id}`);
    const message = found?.value as { errand: { kind: string; occasion?: string } } | undefined;
    if (message) return `${message.errand.kind} ${message.errand.occasion ?? ''}`;
  }
  return 'gone';
};

/**
 * Plays every deed of a run again, alone and without a fault, on the table as it was when the deed was done; keeps the
 * chosen ones, with everything that they read.
 */
export const take = async (
  history: string,
  { changes, seen }: Watched,
  { wants, keeps }: Taste,
): Promise<readonly Recorded[]> => {
  const table = memoryTable(SHARDS);
  const taken: Recorded[] = [];
  let applied = 0;

  const takeOne = async (each: Seen, only?: string): Promise<void> => {
    if (!wants(kindOfDeed(each.deed, errandIn(table, each, only)))) return;
    const { table: own, touched } = touchingTable(table, each.found.now, only);
    const before = (caseId: string): Case | undefined => {
      const item = table.items.get(`CASE#${caseId}|STATE`);
      return item && Case.parse(item.value);
    };
    const outcome = await play(each.deed, each.found, own, before);
    if (!keeps(each, outcome, packOf(touched))) return;
    taken.push({
      deed: JSON.parse(JSON.stringify(each.deed)),
      found: asked(each.found, outcome),
      cases: referencesIn(history, table, touched),
      items: [...touched.items.values()].filter((item) => !isState(item) && !isEvent(item)),
      sealed: [...touched.sealed],
      ...(only && { only }),
      outcome,
    });
  };

  for (const each of seen) {
    for (; applied < each.after; applied += 1) {
      const change = changes[applied];
      if (change) placed(table, change);
    }
    if (each.deed.step !== 'sweep') await takeOne(each);
    else for (const path of dueIn(table, each.found.now)) await takeOne(each, path);
  }
  return taken;
};

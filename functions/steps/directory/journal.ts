import { changeRecord, type Register, registerRecord } from '#domain/directory/change';
import {
  countiesOf,
  type Entry,
  notedAll,
  type Registers,
  registerIn,
  toldOf,
} from '#domain/directory/register';
import { countyOf, lineage } from '#domain/directory/routing';
import { messageRecord, newMessage } from '#domain/outbox/message';
import { put, ref, type Write } from '#domain/record';
import type { DivisionCode } from '#schemas/ids';
import type { Tools } from '../command.ts';

/** An entry with the writes of its change. */
export interface Written extends Entry {
  readonly writes: readonly Write[];
}

/** The registers of these divisions, and of those above, whose administrators are told if a county has none. */
export const registerRefs = (divisions: readonly DivisionCode[]) =>
  [...new Set(divisions.map(countyOf).flatMap(lineage))].map((county) =>
    ref(registerRecord, county),
  );

export const registersAmong = (found: readonly Register[]): Registers =>
  new Map(found.map((register) => [register.county, register]));

/** A transaction takes 100 writes; the command itself adds some. */
const AT_ONCE = 90;

/** The most writes that an entry needs: its own, and for each county the change and the register. */
const costOf = (entry: Written): number => entry.writes.length + 2 * countiesOf(entry).length;

/** The entries of each transaction; the first transaction also has other writes. */
const inTransactions = (entries: readonly Written[], held: number) => {
  const transactions: Written[][] = [[]];
  let room = AT_ONCE - held;
  for (const entry of entries) {
    room -= costOf(entry);
    if (room < 0) {
      transactions.push([]);
      room = AT_ONCE - costOf(entry);
    }
    transactions.at(-1)?.push(entry);
  }
  return transactions;
};

const tellings = (
  entries: readonly Entry[],
  known: { readonly before: Registers; readonly after: Registers },
  { at, call }: Tools,
): readonly Write[] =>
  [...new Set(entries.flatMap(countiesOf))].flatMap((county) => {
    const { changes: first } = registerIn(known.before, county);
    const changes = registerIn(known.after, county).changes - first;
    return toldOf(county, entries, known).map((officer) => {
      const errand = { kind: 'directory', officer, county, changes, changedAt: at } as const;
      const id = `directory-${county}-${first}-${officer}`;
      return put(messageRecord, newMessage(id, at, errand, call.correlationId));
    });
  });

/** The change that is recorded in each county of an entry, with the entry before and after, encrypted. */
const changesBy = async (entry: Entry, before: Registers, { at, call, vault }: Tools) => {
  if (!entry.isChange) return [];
  const sealed = await vault.seal(entry.content);
  const { change, entry: name, divisions } = entry;
  return countiesOf(entry).map((county) => {
    const seq = registerIn(before, county).changes + 1;
    const noted = { county, seq, at, by: call.subject, change, entry: name, divisions, sealed };
    return put(changeRecord, { ...noted, divisions: [...divisions] }, 'absent');
  });
};

/** The writes of the registers that have changed, on the condition that nobody else has changed them since. */
const heads = (before: Registers, after: Registers): readonly Write[] =>
  [...after.values()]
    .filter((register) => register !== before.get(register.county))
    .map((register) => {
      const version = before.get(register.county)?.version;
      return put(registerRecord, { ...register, version: (version ?? 0) + 1 }, version ?? 'absent');
    });

/** The registers after these writes. */
const asWritten = (before: Registers, after: Registers): Registers =>
  new Map(
    [...after].map(([county, register]) => {
      const isNew = register !== before.get(county);
      return [county, isNew ? { ...register, version: register.version + 1 } : register];
    }),
  );

/**
 * The transactions that change entries, each with its record of the changes: who, when, before and after. The
 * administrators concerned are told once, by the first transaction.
 */
export const journal = async (
  entries: readonly Written[],
  registers: Registers,
  tools: Tools,
): Promise<readonly (readonly Write[])[]> => {
  const told = tellings(entries, { before: registers, after: notedAll(registers, entries) }, tools);
  const transactions: Write[][] = [];
  let before = registers;
  for (const some of inTransactions(entries, told.length)) {
    const writes: Write[] = transactions.length === 0 ? [...told] : [];
    let now = before;
    for (const entry of some) {
      writes.push(...entry.writes, ...(await changesBy(entry, now, tools)));
      now = notedAll(now, [entry]);
    }
    transactions.push([...writes, ...heads(before, now)]);
    before = asWritten(before, now);
  }
  return transactions;
};

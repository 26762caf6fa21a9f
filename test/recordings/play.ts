import { Case, CaseEvent, evolve } from '#domain/composed/case';
import { OwnError, Refusal } from '#domain/errors';
import type { Put, Write } from '#domain/record';
import { type AnyDeed, type Deed, run } from '#test/fakes/deeds';
import { smallCase } from '#test/fakes/small-state';
import { asToday } from '#test/releases/renamed';
import type { Effect, Found, Outcome } from './command.ts';
import { ownPorts, type ReadTable } from './own-ports.ts';
import { STATE, standing } from './standing.ts';

/** The state before a deed, by case number. */
export type Before = (caseId: string) => Case | undefined;

const plain = <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)));

const FOLDS = 'as its history folds';

/** STATE as it was written; if it equals the earlier state with the transaction's events, it is recorded as that. */
const stateWritten = ({ value }: Put, writes: readonly Write[], before: Before): unknown => {
  const state = Case.parse(value);
  const events = writes
    .flatMap((write) => (write.kind === 'put' && write.name === 'event' ? [write.value] : []))
    .map((event) => CaseEvent.parse(event))
    .filter(({ caseId }) => caseId === state.id)
    .toSorted((one, other) => one.seq - other.seq);
  const folded = events.reduce<Case | undefined>(
    (each, event) => evolve(each, event),
    before(state.id),
  );
  const told = JSON.stringify(standing(smallCase(state)));
  const small = folded && smallCase(Case.parse(plain(folded)));
  if (small && JSON.stringify(standing(small)) === told) return FOLDS;
  return standing(state);
};

const pathOf = (write: Write): string => `${write.key.pk}|${write.key.sk}`;

/** The writes of a transaction by key, because their order does not matter. */
const transaction = (writes: readonly Write[], before: Before) =>
  Object.fromEntries(
    writes
      .map((write) =>
        write.kind === 'put' && write.name === STATE
          ? { ...write, value: stateWritten(write, writes, before) }
          : write,
      )
      .map((write) => [pathOf(write), write] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );

const failed = (error: unknown): Pick<Outcome, 'refusal' | 'threw'> => {
  if (error instanceof Refusal) return { refusal: { code: error.code, details: error.details } };
  if (error instanceof OwnError) return { threw: `${error.name}: ${error.message}` };
  return { threw: error instanceof Error ? error.name : String(error) };
};

const ended = async (work: () => Promise<unknown>) => {
  try {
    return { answer: await work() };
  } catch (error) {
    return failed(error);
  }
};

/** Stops `Date.now` meanwhile. */
const at = async <T>(date: number, work: () => Promise<T>): Promise<T> => {
  const { now } = Date;
  Date.now = () => date;
  try {
    return await work();
  } finally {
    Date.now = now;
  }
};

const totals = (counted: readonly { metric: string; value: number }[]) => {
  const sums: Record<string, number> = {};
  for (const { metric, value } of counted) sums[metric] = (sums[metric] ?? 0) + value;
  return Object.fromEntries(
    Object.entries(sums)
      .filter(([, sum]) => sum !== 0)
      .sort(),
  );
};

/** Does a deed on a table, alone and without any fault, and returns the result. */
export const play = async (
  deed: AnyDeed,
  found: Found,
  table: ReadTable,
  before: Before,
): Promise<Outcome> => {
  const did: Effect[] = [];
  const { ports, meter } = ownPorts(table, found, did);
  const how = await at(found.date, () => ended(() => run(ports, asToday(deed) as Deed)));
  const told = did.map(
    ([what, ...rest]): Effect =>
      what === 'write' ? [what, transaction(rest[0] as Write[], before)] : [what, ...rest],
  );
  return plain({ did: told, ...how, counted: totals(meter.counted) });
};

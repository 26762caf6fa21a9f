import { type Case, type CaseEvent, cases, evolve } from '#domain/composed/case';
import { GENESIS, hashOf } from '#domain/history/chain';
import { declaredFact } from '#domain/history/fold';
import { drive } from '#steps/relay/drive';
import { memoryTable, pathOf } from '#test/fakes/memory-table';
import type { Effect, Found } from './command.ts';
import { ownPorts, SHARDS } from './own-ports.ts';
import { type Json, patchOf } from './patch.ts';
import { standing, stateItems } from './standing.ts';

/** An event without the fields that follow from its place in the history. */
export type BareEvent = Omit<CaseEvent, 'hash' | 'previous' | 'seq' | 'caseId' | 'schema'>;

/** The effects of an event on a case: on its standing, and beside it. */
export interface Step {
  readonly standing: Json;
  readonly watches?: readonly unknown[];
  /** The executions that the relay starts for it, with their input. */
  readonly drives?: readonly Effect[];
}

export interface History {
  /** The run, and the case’s number. */
  readonly id: string;
  readonly events: readonly BareEvent[];
  /** The last hash of the chain, which covers every earlier one. */
  readonly hash: string;
  /** Empty for a history that is only there for commands to read. */
  readonly steps: readonly Step[];
}

export const bare = ({
  hash: _hash,
  previous: _previous,
  seq: _seq,
  caseId: _caseId,
  schema: _schema,
  ...event
}: CaseEvent): BareEvent => event;

export const caseOf = ({ id }: Pick<History, 'id'>): CaseEvent['caseId'] =>
  id.split('|')[1] as CaseEvent['caseId'];

/** The events as they were stored, each with its link of the chain. */
export const linked = ({ id, events }: Pick<History, 'id' | 'events'>): readonly CaseEvent[] => {
  let previous = GENESIS;
  return events.map((event, index) => {
    const own = { caseId: caseOf({ id }), seq: index + 1, schema: 1 as const, ...event };
    const content = { ...own, previous };
    previous = hashOf(content);
    return { ...content, hash: previous };
  });
};

const NOTHING: Omit<Found, 'now'> = {
  date: 0,
  drawn: 0,
  inForce: 'own',
  running: [],
  done: [],
  tokens: [],
  refused: [],
  down: [],
};

/** The relay's effects for an episode that has just begun, or begun again. */
const drivesOf = async (state: Case, { fact, at }: CaseEvent): Promise<readonly Effect[]> => {
  if (fact.type !== 'EpisodeStarted' && fact.type !== 'EpisodeResumed') return [];
  const { episodeId } = fact.data;
  const cycle = fact.type === 'EpisodeResumed' ? fact.data.cycle : 1;
  const did: Effect[] = [];
  const table = memoryTable(SHARDS);
  for (const item of stateItems(state)) table.place(pathOf(item), item);
  const { ports } = ownPorts(table, { ...NOTHING, now: at }, did);
  await drive(ports, { kind: 'drive', caseId: state.id, episodeId, cycle });
  return did;
};

/** The writes of an event to the watches of episodes. */
const watchWrites = (event: CaseEvent, state: Case) =>
  (declaredFact(cases, event.fact.type).writes?.(event.fact.data, state, event) ?? []).filter(
    (write) => write.kind !== 'seal' && write.name === 'watch',
  );

/** The effects of each event on the case, under today's code. */
export const stepsOf = async (events: readonly CaseEvent[]): Promise<readonly Step[]> => {
  const steps: Step[] = [];
  let state: Case | undefined;
  let before: Json = {};
  for (const event of events) {
    state = evolve(state, event);
    const now = JSON.parse(JSON.stringify(standing(state)));
    const watches = watchWrites(event, state);
    const drives = await drivesOf(state, event);
    steps.push({
      standing: patchOf(before, now),
      ...(watches.length > 0 && { watches: JSON.parse(JSON.stringify(watches)) }),
      ...(drives.length > 0 && { drives: JSON.parse(JSON.stringify(drives)) }),
    });
    before = now;
  }
  return steps;
};

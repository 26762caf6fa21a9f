import * as z from 'zod';
import type { Item } from '#adapters/dynamo/item';
import { Alert, alertRecord } from '#domain/alerts/alert';
import { answeredReportRecord } from '#domain/case/answered-report';
import { saidListRecord } from '#domain/case/said-in';
import { Case, CaseEvent, caseRecord, fold } from '#domain/composed/case';
import { Successions, type Successors } from '#domain/directory/successions';
import { STATE_SHAPE } from '#domain/duty/carrier';
import { Duty, dutyRecord } from '#domain/duty/duty';
import { endedEpisodeRecord, withEnded } from '#domain/episode/ended-episode';
import { Watch } from '#domain/episode/watch';
import type { Message } from '#domain/outbox/message';
import { Message as MessageSchema } from '#domain/outbox/message';
import { ref } from '#domain/record';
import { CaseId, DutyId } from '#schemas/ids';
import type { World } from './a-world.ts';
import { parsed } from './parsed.ts';

interface Parses<T> {
  readonly parse: (value: unknown) => T;
}

/** Every record of one kind, sorted by key. */
const recordsOf = <T>(
  { table }: World,
  type: string,
  schema: Parses<T>,
  isAsked: (item: Item) => boolean = () => true,
): readonly T[] =>
  table
    .having('type', type)
    .filter(isAsked)
    .map((item) => ({ place: `${item.pk}|${item.sk}`, value: item.value }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ value }) => parsed(schema, value));

export const dutiesIn = (world: World): readonly Duty[] => recordsOf(world, 'duty', Duty);
export const alertsIn = (world: World): readonly Alert[] => recordsOf(world, 'alert', Alert);
export const watchesIn = (world: World): readonly Watch[] => recordsOf(world, 'watch', Watch);
export const messagesIn = (world: World): readonly Message[] =>
  recordsOf(world, 'message', MessageSchema);

/** The successor of each closed office. */
export const successorsIn = (world: World): Successors =>
  recordsOf(world, 'successions', Successions)[0]?.successors ?? {};

export const eventsOf = (world: World, caseId: string): readonly CaseEvent[] =>
  recordsOf(world, 'event', CaseEvent, ({ pk }) => pk === `CASE#${caseId}`);

const Stored = z.looseObject({ id: CaseId, shape: z.number().optional() });

const foldedCase = (world: World, id: CaseId): Case => {
  const state = fold(eventsOf(world, id));
  if (!state) throw new Error(`case ${id} has no events`);
  return state;
};

/** Every case; a state of another release is folded, as the store does. */
export const casesIn = (world: World): readonly Case[] =>
  recordsOf(world, 'case', Stored).map((stored) =>
    stored.shape === STATE_SHAPE ? parsed(Case, stored) : foldedCase(world, stored.id),
  );

export const factsOf = (world: World, caseId: string): readonly string[] =>
  eventsOf(world, caseId).map(({ fact }) => fact.type);

export const caseNow = async ({ store }: World, caseId: string): Promise<Case> => {
  const [{ found }] = await store.load({ found: ref(caseRecord, CaseId.parse(caseId)) });
  if (!found) throw new Error(`there is no case ${caseId}`);
  return found;
};

export const dutyNow = async ({ store }: World, dutyId: string): Promise<Duty> => {
  const [{ found }] = await store.load({ found: ref(dutyRecord, DutyId.parse(dutyId)) });
  if (!found) throw new Error(`there is no duty ${dutyId}`);
  return found;
};

export const alertNow = async ({ store }: World, { id }: Alert): Promise<Alert> => {
  const [{ found }] = await store.load({ found: ref(alertRecord, id) });
  if (!found) throw new Error(`there is no alert ${id}`);
  return found;
};

/** Everything that a case has had, in its state or out of it. */
export const allOf = (world: World, { id, ...state }: Case) => {
  const isOfCase = ({ pk }: Item) => pk === `CASE#${id}`;
  const ended = recordsOf(world, 'endedEpisode', endedEpisodeRecord.schema, isOfCase);
  const answered = recordsOf(world, 'answeredReport', answeredReportRecord.schema, isOfCase);
  const said = recordsOf(world, 'saidList', saidListRecord.schema, isOfCase);
  const reports = [...answered, ...state.reports].map(
    ({ acceptance: _where, ...report }) => [report.id, report] as const,
  );
  const lists = said.filter(({ list }) => list <= (state.saidLists ?? 0));
  return {
    episodes: withEnded(state, ended),
    reports: Object.fromEntries(reports),
    saidIn: [...lists.flatMap(({ events }) => events), ...state.saidIn],
  };
};

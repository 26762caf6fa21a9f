import type { Item } from '#adapters/dynamo/item';
import { Alert, alertRecord } from '#domain/alerts/alert';
import { Case, CaseEvent, caseRecord } from '#domain/composed/case';
import { Successions, type Successors } from '#domain/directory/successions';
import { Duty, dutyRecord } from '#domain/duty/duty';
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

/** Every record of one kind, in the order of its keys. */
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

export const casesIn = (world: World): readonly Case[] => recordsOf(world, 'case', Case);
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

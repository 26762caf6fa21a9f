import * as z from 'zod';
import type { Context } from '#domain/context';
import type { Aggregate } from '#domain/history/aggregate';
import { commitTo } from '#domain/history/commit';
import { type Event, eventSchema } from '#domain/history/event';
import type { DeclaredFact, Draft } from '#domain/history/fact';
import { fold as foldOf } from '#domain/history/fold';
import { partitionOf } from '#domain/ids';
import { personFacts } from '#domain/person/declared';
import { PersonOpened } from '#domain/person/facts';
import { PERSON_SHAPE, Person } from '#domain/person/person';
import { put, record } from '#domain/record';
import { PersonId } from '#schemas/ids';

type FactSchema = ReturnType<(typeof personFacts)[number]['schema']>;

export const PersonEvent = eventSchema<FactSchema>(personFacts);
export type PersonEvent = z.infer<typeof PersonEvent>;

export const personRecord = record({
  name: 'person',
  schema: Person,
  at: (personId: PersonId) => ({ pk: partitionOf(personId), sk: 'STATE' }),
  idOf: (value) => [value.id] as const,
  version: (value) => value.seq,
  folded: {
    shape: PERSON_SHAPE,
    event: z.lazy(() => PersonEvent),
    fold: (events: readonly Event[]) => fold(events),
  },
});

const begin = ({ fact, caseId, at: openedAt, seq, hash }: Event): Person => {
  if (!PersonOpened.is(fact)) throw new Error('the history of a person begins with PersonOpened');
  return {
    id: PersonId.parse(caseId),
    shape: PERSON_SHAPE,
    ...fact.data,
    openedAt,
    known: {},
    followers: [],
    seq,
    hash,
  };
};

const declared: readonly DeclaredFact<Person, never>[] = personFacts;

/** The aggregate of persons: their history, and the consequences of their facts. A person carries no duties. */
const persons: Aggregate<Person, never> = {
  name: 'person',
  putState: (state, expect) => put(personRecord, state, expect),
  putItem: () => {
    throw new Error('a person has no records that its facts change');
  },
  begin,
  facts: Object.fromEntries(declared.map((fact) => [fact.type, fact])),
  endPointless: () => [],
  follows: () => [],
  retire: () => undefined,
  rest: () => [],
};

/** The person that a whole history gives, or nothing for none. */
export const fold = (events: readonly Event[]): Person | undefined => foldOf(persons, events);

/** Turns the facts of a person into one transaction. @param before - nothing of a person who begins */
export const commit = (
  { id, before }: { readonly id: PersonId; readonly before: Person | undefined },
  drafts: readonly Draft[],
  context: Context,
) => commitTo({ aggregate: persons, id, before, context }, drafts);

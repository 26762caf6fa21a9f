import * as z from 'zod';
import { partitionOf } from '#domain/ids';
import { record } from '#domain/record';
import { ClauseKey } from '#schemas/clauses';
import { AggregateId, OfficeId, OfficerId, ReportId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import type { Fact } from './fact.ts';

export const Actor = z.union([
  z.object({ officer: OfficerId, office: OfficeId }),
  z.object({ reporter: ReportId }),
  z.object({ system: z.enum(['machine', 'sweep', 'relay', 'seal']) }),
]);
export type Actor = z.infer<typeof Actor>;

const head = {
  caseId: AggregateId,
  seq: z.number().int(),
  at: Instant,
  actor: Actor,
  basis: z.array(ClauseKey),
  /** The version of the policy that was in force. */
  policy: z.string(),
  /** The version of this event's own shape. */
  schema: z.literal(1),
  /** The salted hash of its personal part, which is stored elsewhere and can be destroyed. */
  personal: z.string().optional(),
  previous: z.string(),
  hash: z.string(),
};

/** One link of a history. */
export type Event<F extends Fact = Fact> = z.infer<z.ZodObject<typeof head>> & {
  readonly fact: F;
};

interface WithSchema<Z> {
  readonly schema: () => Z;
}

/** The schema of an aggregate's events; the facts' schemas are made when it first reads one. */
export const eventSchema = <Z extends z.ZodObject>(facts: readonly WithSchema<Z>[]) =>
  z.object({
    ...head,
    fact: z.lazy(() => {
      const [first, ...others] = facts.map(({ schema }) => schema());
      if (!first) throw new Error('an aggregate has at least one fact');
      return z.discriminatedUnion('type', [first, ...others]);
    }),
  });

const sequence = (seq: number) => String(seq).padStart(6, '0');

/** The record of an event with any fact; a reader adds the schema of its facts. */
export const eventRecordOf = <E extends Event>(schema: z.ZodType<E>) =>
  record({
    name: 'event',
    schema,
    at: (caseId: AggregateId, seq: number) => ({
      pk: partitionOf(caseId),
      sk: `EVENT#${sequence(seq)}`,
    }),
    idOf: (event) => [event.caseId, event.seq] as const,
  });

/** An event as a commit writes it. */
export const writtenEvent = eventRecordOf(z.custom<Event>());

/** The personal part of one event: encrypted, so that it can be destroyed without breaking the chain. */
export const Sealed = z.object({ caseId: AggregateId, seq: z.number().int(), sealed: z.string() });
export type Sealed = z.infer<typeof Sealed>;

export const sealedRecord = record({
  name: 'sealed',
  schema: Sealed,
  at: (caseId: AggregateId, seq: number) => ({
    pk: partitionOf(caseId),
    sk: `SEALED#${sequence(seq)}`,
  }),
  idOf: (sealed) => [sealed.caseId, sealed.seq] as const,
});

import * as z from 'zod';
import { record } from '#domain/record';
import { CaseId, ReportId, WholeActId } from '#schemas/ids';
import { Instant } from '#schemas/time';

/**
 * An act on more aggregates than one transaction should hold. This record acknowledges the act: it has everything that
 * the parts need, so that nothing is lost if every process dies before, between or after the parts.
 */
export const WholeAct = z.object({
  id: WholeActId,
  kind: z.enum(['jointReport']),
  at: Instant,
  /** The pseudonym of the caller who made it; only they may ask about it. */
  caller: z.string(),
  /** Its number of parts. */
  parts: z.number().int(),
  /** Encrypted by the vault. */
  content: z.string(),
});
export type WholeAct = z.infer<typeof WholeAct>;

const partition = (id: WholeActId): string => `ACT#${id}`;

export const wholeActRecord = record({
  name: 'wholeAct',
  schema: WholeAct,
  at: (id: WholeActId) => ({ pk: partition(id), sk: 'ACT' }),
  idOf: ({ id }) => [id] as const,
});

/** The record that a part is done, with its report. It is written in the part's own transaction, once. */
export const DonePart = z.object({
  act: WholeActId,
  part: z.number().int(),
  at: Instant,
  caseId: CaseId,
  reportId: ReportId,
});
export type DonePart = z.infer<typeof DonePart>;

export const donePartRecord = record({
  name: 'donePart',
  schema: DonePart,
  at: (act: WholeActId, part: number) => ({
    pk: partition(act),
    sk: `PART#${String(part).padStart(3, '0')}`,
  }),
  idOf: ({ act, part }) => [act, part] as const,
});

/** The numbers of an act's parts, from 1 on. */
export const partsOf = ({ parts }: Pick<WholeAct, 'parts'>): readonly number[] =>
  Array.from({ length: parts }, (_, index) => index + 1);

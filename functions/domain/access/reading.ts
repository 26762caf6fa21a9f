import * as z from 'zod';
import { type Duty, ownerOffice, recorderOf } from '#domain/duty/duty';
import type { Page, PageRequest } from '#domain/ports';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { ShownPart } from '#schemas/codes/shown-part';
import { dutyTypeOf } from '#schemas/duties/index';
import { CarrierId, OfficeId, OfficerId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import type { Who } from './asked.ts';
import { worksAt } from './relation.ts';

/**
 * One officer's reading of a case or a file within a quarter of an hour: the parts that were shown, and how often each.
 * Ids and codes only.
 */
export const Reading = z.object({
  of: CarrierId,
  by: OfficerId,
  office: OfficeId,
  /** When the quarter of an hour began. */
  quarter: Instant,
  latest: Instant,
  shown: z.partialRecord(ShownPart, z.number().int()),
});
export type Reading = z.infer<typeof Reading>;

/** One request that shows something. */
export interface Shown extends Omit<Reading, 'shown'> {
  readonly parts: readonly ShownPart[];
}

/** The store of readings: who was shown which parts of a case or a file. */
export interface Readings {
  /**
   * Counts the parts that one request shows; all readings of one officer within a quarter of an hour are one record.
   */
  readonly note: (shown: Shown) => Promise<void>;
  /** Lists readings, the latest first. */
  readonly list: (
    of: CarrierId,
    page: Pick<PageRequest, 'limit' | 'after'>,
  ) => Promise<Page<Reading>>;
}

const QUARTER_MS = 15 * 60_000;

export const quarterOf = (at: Instant): Instant =>
  instantAt(Math.floor(millisecondsOf(at) / QUARTER_MS) * QUARTER_MS);

const isUrgent = ({ type }: Duty): boolean => dutyTypeOf(type).ladder === 'ladder.urgent';

/**
 * Whether the caller's office owes an urgent duty there, so that the officer cannot wait until the reading is recorded.
 */
export const owesUrgently = (who: Who, open: readonly Duty[]): boolean =>
  open.some(
    (duty) =>
      isUrgent(duty) &&
      [ownerOffice(duty), recorderOf(duty)].some((office) => worksAt(who, office)),
  );

import * as z from 'zod';
import type { FileBase } from '#domain/child/file';
import { declare, factType } from '#domain/history/fact';
import { Instant } from '#schemas/time';
import { Seen } from '#schemas/workflows/home-visit/codes/seen';

/** Somebody saw the child at home; their text stays with the duty, sealed. */
export const VisitMade = factType('VisitMade', () => ({ at: Instant, seen: z.array(Seen) }));

/** The part of the file that this workflow keeps of its own. */
export const visitShape = {
  lastVisitAt: Instant.optional(),
  /** The findings of the last visit. */
  seenLast: z.array(Seen).optional(),
};

/** A file with that part. */
export type VisitedFile = FileBase & z.infer<z.ZodObject<typeof visitShape>>;

export const visitFacts = [
  declare(VisitMade, {
    evolve: (_state: VisitedFile, { at, seen }) => ({ set: { lastVisitAt: at, seenLast: seen } }),
  }),
] as const;

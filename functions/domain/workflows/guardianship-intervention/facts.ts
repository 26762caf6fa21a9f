import * as z from 'zod';
import { outOfOrderField } from '#domain/case/facts';
import { declare, factType } from '#domain/history/fact';
import { EpisodeId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import type { WithInterventions } from './kept.ts';
import { keyOf, withOne, withoutOne } from './of-whom.ts';
import { Found, type Warning } from './warning.ts';

const ofLetter = { episodeId: EpisodeId, subject: z.string().optional(), at: Instant };

/** The police have decided on a warning letter. */
export const WarningDecided = factType('WarningDecided', () => ofLetter);

export const WarningServed = factType('WarningServed', () => ofLetter);

/** The police have made a visit after a letter. */
export const WarnedVisited = factType('WarnedVisited', () => ({
  ...ofLetter,
  found: Found,
  outOfOrder: outOfOrderField(),
}));

/** A person of the police has ended the visits, or withdrawn the letter. */
export const WarningEnded = factType('WarningEnded', () => ({
  ...ofLetter,
  how: z.enum(['three_clean', 'other', 'withdrawn']),
}));

const visitedAt =
  (at: Instant, found: Found) =>
  (letter: Warning): Warning => ({
    ...letter,
    visits: [...letter.visits, { at, found }].toSorted((one, other) =>
      one.at.localeCompare(other.at),
    ),
  });

/** The facts of warning letters. */
export const warningFacts = [
  declare(WarningDecided, {
    evolve: ({ warnings = {} }: WithInterventions, { at, ...of }) => ({
      set: { warnings: { ...warnings, [keyOf(of)]: { decidedAt: at, visits: [] } } },
    }),
  }),
  declare(WarningServed, {
    evolve: ({ warnings }: WithInterventions, { at, ...of }) => ({
      set: { warnings: withOne(warnings, of, (letter) => ({ ...letter, servedAt: at })) },
    }),
  }),
  declare(WarnedVisited, {
    evolve: ({ warnings }: WithInterventions, { at, found, ...of }) => ({
      set: { warnings: withOne(warnings, of, visitedAt(at, found)) },
    }),
  }),
  declare(WarningEnded, {
    evolve: ({ warnings }: WithInterventions, of) => ({
      set: { warnings: withoutOne(warnings, of) },
    }),
  }),
] as const;

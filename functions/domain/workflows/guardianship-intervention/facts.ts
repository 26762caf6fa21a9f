import * as z from 'zod';
import { outOfOrderField } from '#domain/case/facts';
import { declare, factType } from '#domain/history/fact';
import { EpisodeId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { Found, letterKey, type OfWhom, type Warning, type WithInterventions } from './warning.ts';

const ofLetter = { episodeId: EpisodeId, subject: z.string().optional(), at: Instant };

/** The police have decided on a warning letter. */
export const WarningDecided = factType('WarningDecided', () => ofLetter);

export const WarningServed = factType('WarningServed', () => ofLetter);

/** The police have visited after a letter. */
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

/** A letter, changed; one that is not followed up any more stays so. */
const withLetter = (
  { warnings = {} }: WithInterventions,
  of: OfWhom,
  change: (letter: Warning) => Warning,
) => {
  const key = letterKey(of);
  const { [key]: letter } = warnings;
  return { set: letter ? { warnings: { ...warnings, [key]: change(letter) } } : {} };
};

const without = ({ warnings = {} }: WithInterventions, of: OfWhom) => {
  const { [letterKey(of)]: _ended, ...others } = warnings;
  return { set: { warnings: Object.keys(others).length > 0 ? others : undefined } };
};

/** The facts of warning letters. */
export const warningFacts = [
  declare(WarningDecided, {
    evolve: ({ warnings = {} }: WithInterventions, { at, ...of }) => ({
      set: { warnings: { ...warnings, [letterKey(of)]: { decidedAt: at, visits: [] } } },
    }),
  }),
  declare(WarningServed, {
    evolve: (state: WithInterventions, { at, ...of }) =>
      withLetter(state, of, (letter) => ({ ...letter, servedAt: at })),
  }),
  declare(WarnedVisited, {
    evolve: (state: WithInterventions, { at, found, ...of }) =>
      withLetter(state, of, (letter) => ({
        ...letter,
        visits: [...letter.visits, { at, found }].toSorted((one, other) =>
          one.at.localeCompare(other.at),
        ),
      })),
  }),
  declare(WarningEnded, {
    evolve: (state: WithInterventions, data) => without(state, data),
  }),
] as const;

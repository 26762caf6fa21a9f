import * as z from 'zod';
import { endedEpisodeRecord } from '#domain/episode/ended-episode';
import { ofAssessments } from './assessment-differences.ts';
import { ofCustody } from './custody-differences.ts';
import { ofForms } from './form-differences.ts';
import { ofGuardians } from './guardian-differences.ts';
import { ofPlaces } from './place-differences.ts';
import { ofReports } from './reports-differences.ts';
import { ofRights } from './rights-differences.ts';
import type { Stored } from './storage.ts';
import { ofTelling } from './telling-differences.ts';

/** A meant difference from the recording, and the reason. */
export interface Meant {
  readonly reason: string;
  /** Whether it applies to commands or to histories. */
  readonly of: 'command' | 'history';
  /** The commands to which it applies; all if absent. */
  readonly applies?: (command: Stored) => boolean;
  /** The place in the result: `/answer/body/title`. */
  readonly path: RegExp;
  /** Turns the present value back into the recorded one; if absent, any value is accepted. */
  readonly back?: (now: unknown) => unknown;
}

/** The write of an ended episode. */
const Ended = z.object({
  name: z.literal(endedEpisodeRecord.name),
  value: z.object({ episode: z.object({ endedAt: z.string() }) }),
});

/** The list is emptied with every new recording. An entry that no longer occurs is reported as an error. */
export const meant: readonly Meant[] = [
  {
    reason:
      'a case shows who the child is, and what cannot be right of it; the recording reads no words',
    of: 'command',
    applies: ({ deed }) => deed.step === 'showCase',
    path: /^\/answer\/body\/child$/,
    back: (now) => (JSON.stringify(now) === '{"warnings":[]}' ? undefined : now),
  },
  {
    reason: 'whoever says who the child is learns what cannot be right of it',
    of: 'command',
    applies: ({ deed }) => deed.step === 'identifyChild',
    path: /^\/(answer|did\/.*\|ANSWER\/value\/answer\/\$sealed)\/body\/warnings$/,
    back: (now) => (JSON.stringify(now) === '[]' ? undefined : now),
  },
  {
    reason: 'the post as which an officer spoke is sealed with the words',
    of: 'command',
    applies: ({ deed }) => deed.step === 'identifyChild',
    path: /\/value\/sealed\/\$sealed\/content\/post$/,
    back: (now) => (now === 'police_station' ? undefined : now),
  },
  {
    reason: 'so the salted hash of the words is another, and with it that of their event',
    of: 'command',
    applies: ({ deed }) => deed.step === 'identifyChild',
    path: /\|EVENT#\d{6}\/value\/(personal|hash)$/,
  },
  {
    reason:
      'what four packs said each for itself is one proposal of the product, with a note of its own',
    of: 'command',
    applies: ({ deed }) => deed.step === 'explainCase',
    path: /^\/answer\/body\/(?:running|absent)\/\d+\/(?:clock\/)?(?:source|inForce)\/note\/(?:zh|en)$/,
  },
  {
    reason: 'a notice without a number is quoted: “及时”，未规定具体时限, and no more 及时，无数字',
    of: 'command',
    applies: ({ deed }) => deed.step === 'explainCase',
    path: /^\/answer\/body\/(?:running|absent)\/\d+\/clock\/source\/silent\/\d+\/words\/zh$/,
    back: (now) =>
      typeof now === 'string' ? now.replace(/^“(.+)”，未规定具体时限$/u, '$1，无数字') : now,
  },
  {
    reason: 'an explanation names the episode of each duty, and how the executions stand',
    of: 'command',
    applies: ({ deed }) => deed.step === 'explainCase',
    path: /^\/answer\/body\/(?:episodes|(?:running|absent)\/\d+\/episode)$/,
  },
  {
    reason:
      'an episode that has ended, with another of its machine after it, leaves STATE for a record of its own',
    of: 'command',
    path: /^\/did\/\d+\/1\/CASE#\w{8}\|EPISODE#[a-z-]+-\d+$/,
    back: (now) => (Ended.safeParse(now).success ? undefined : now),
  },
  {
    reason: 'an outcome that a person chose has its title beside its code',
    of: 'command',
    path: /^\/(?:answer|did\/.*\|ANSWER\/value\/answer\/\$sealed)\/body\/(?:.*\/)?ended\/title$/,
  },
  ...ofAssessments,
  ...ofCustody,
  ...ofForms,
  ...ofRights,
  ...ofGuardians,
  ...ofPlaces,
  ...ofReports,
  ...ofTelling,
];

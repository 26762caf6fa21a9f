import type { Recipient } from '#schemas/ladder';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** The numbers of the rules by which officers are told; they are the product's own, and docs/texts.md explains them. */
export const tellingRules = {
  /** A person may be silent for this part of the duty's clock, and never shorter than the deployer's minutes. */
  patience: 0.1,
  /** An alert joins a text of the same case that its reader has not yet answered, if that text is no older than this. */
  joins: { urgent: 5 * MINUTE_MS, ordinary: HOUR_MS },
  /** The text of an act speaks for all duties that the act opened, if they were owed within this time of its sending. */
  sameAct: MINUTE_MS,
  /** A repetition joins what was sent within this part of the time between two repetitions. */
  joinsRepetition: 0.5,
  /** An officer's own act is before them for this long: what it opens within that time is not texted to their office. */
  ownAct: 5 * MINUTE_MS,
  /** The last rung repeats no more often than this. */
  apart: { untilSomebodyGoes: 0, withTerm: DAY_MS, withoutTerm: 7 * DAY_MS },
} as const;

/** The farther from the owner, the rarer: of the repetitions, each is given to the owner, each second to a superior. */
export const everyOf = (recipient: Recipient): number => {
  if (recipient === 'owner') return 1;
  return recipient === 'deputy' || recipient === 'superior' ? 2 : 4;
};

import { setTimeout as pause } from 'node:timers/promises';
import type { System } from '#local/system';
import type { Label } from '#schemas/label';
import type { Names } from './names.ts';
import type { Cast } from './parts.ts';
import { StoryFailed } from './story-failed.ts';
import type { Teller } from './teller.ts';

/** The things that the story has learned on its way. */
export interface Memory {
  caseNumber?: string;
  receipt?: string;
  reportedAt?: string;
  /** Texts that may be in no alert and no execution: the child's name, the place, the reporter's name. */
  secrets: readonly string[];
  /** The reporter's data, which must be nowhere in the case. */
  reporter: readonly string[];
  /** The alerts that have been shown. */
  readonly shown: Set<string>;
  /** How far the system's clock is ahead of this computer's. */
  aheadMs: number;
}

/** The state of one story while it is told. */
export interface Telling {
  readonly system: System;
  readonly cast: Cast;
  readonly names: Names;
  readonly teller: Teller;
  readonly memory: Memory;
}

/** The system's own time as far as it is known here; never ahead of it. */
export const nowIn = ({ memory }: Telling): string =>
  new Date(Date.now() + memory.aheadMs).toISOString();

export const caseOf = ({ memory }: Telling): string => {
  if (memory.caseNumber === undefined) throw new Error('a story begins with a report');
  return memory.caseNumber;
};

/** @throws {StoryFailed} where the fact has not come true. */
export const demand = (
  { teller }: Telling,
  fact: Label,
  found: boolean,
  seen: () => unknown,
): void => {
  if (!found) throw new StoryFailed(fact, JSON.stringify(seen()));
  teller.cameTrue(fact);
};

const PATIENCE_MS = 20_000;
const POLL_MS = 100;

/**
 * Looks repeatedly until something is there: streams and machines need a moment.
 *
 * @throws {StoryFailed} with what was seen last, when it is not there within 20 seconds.
 */
export const comesTrue = async <T>(
  fact: Label,
  look: () => Promise<T>,
  isThere: (seen: T) => boolean,
): Promise<T> => {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    if (isThere(seen)) return seen;
    if (Date.now() > until) throw new StoryFailed(fact, JSON.stringify(seen));
    await pause(POLL_MS);
  }
};

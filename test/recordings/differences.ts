import type { Stored } from './storage.ts';

/** A difference from what was recorded that is meant, and why. */
export interface Meant {
  readonly reason: string;
  /** Whether it is of commands or of histories. */
  readonly of: 'command' | 'history';
  /** In which commands; in every one, if it is not said. */
  readonly applies?: (command: Stored) => boolean;
  /** Where in what came of it: `/answer/body/title`. */
  readonly path: RegExp;
  /** Turns what comes of it now back into what was recorded; if not given, anything may stand there. */
  readonly back?: (now: unknown) => unknown;
}

/** Empty it with every new recording. One that no longer occurs is red. */
export const meant: readonly Meant[] = [
  {
    reason: 'complaints of one input come at once: a missing parent hides no other',
    of: 'command',
    applies: ({ deed }) => deed.step === 'openByHand',
    path: /^\/refusal\/details\/complaints\/1$/,
  },
];

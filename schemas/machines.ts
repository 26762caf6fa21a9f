import type { DutyCode } from './duties/index.ts';

interface Machine {
  /** The duties that its first states open: the transaction that starts an episode opens them. */
  readonly first: readonly DutyCode[];
}

/** The machines of `statemachines/`; a check holds each against its file. */
export const machines = {
  'emergency-response': { first: ['accept', 'dispatch', 'assist'] },
} as const satisfies Record<string, Machine>;

export type MachineName = keyof typeof machines;

export const isMachineName = (name: string): name is MachineName => Object.hasOwn(machines, name);

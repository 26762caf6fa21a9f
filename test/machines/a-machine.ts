import type { DutyTypes } from '../../checks/asl/duties.ts';
import { aslFaults, machineFaults } from '../../checks/asl/faults.ts';
import { shortFile } from '../../checks/asl/short-file.ts';

/** Two duty types: one that a Choice must follow, and one with a single outcome. */
export const types: DutyTypes = {
  dispatch: { outcomes: { dispatched: {}, unfounded: {} } },
  notify: { outcomes: { notified: {} } },
};

type Fields = Readonly<Record<string, unknown>>;

/** A state that opens a duty, in the form that all of them have. */
export const opens = (Duty: string, edge: Fields): Fields => ({ Duty, ...edge });

export const on = (outcome: string, Next: string): Fields => ({
  Condition: `{% $states.input.outcome = '${outcome}' %}`,
  Next,
});

const sound: Fields = {
  dispatch: opens('dispatch', { Next: 'WhatWasFound' }),
  WhatWasFound: { Type: 'Choice', Choices: [on('unfounded', 'Ended')], Default: 'notify' },
  notify: opens('notify', { Next: 'Ended' }),
  Ended: { Type: 'Succeed' },
};

/** The text of a valid machine with some states replaced. */
export const aMachine = (change: Fields = {}): string =>
  JSON.stringify({ Comment: 'Sound', StartAt: 'dispatch', States: { ...sound, ...change } });

/** A whole machine with a state whose fields differ from those that the expander gives it. */
export const aDefinition = (name: string, change: Fields) => {
  const { definition } = shortFile(aMachine());
  const States = { ...definition?.States, [name]: { ...definition?.States[name], ...change } };
  return JSON.parse(JSON.stringify({ ...definition, States }));
};

/** A machine with another Choice after `dispatch`. */
export const whatWasFound = (fields: Fields): string =>
  aMachine({ WhatWasFound: { Type: 'Choice', ...fields } });

export const faultsIn = (source: string): string[] =>
  aslFaults({ 'a.asl.json': source }, types).map(({ reason }) => reason);

export const faultsInWhole = (name: string, change: Fields): string[] =>
  machineFaults(aDefinition(name, change), types).map(({ reason }) => reason);

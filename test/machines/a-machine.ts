import type { DutyTypes } from '../../checks/asl/duties.ts';
import { aslFaults } from '../../checks/asl/faults.ts';

/** Two duty types: one that a Choice must follow, and one with a single outcome. */
export const types: DutyTypes = {
  dispatch: { outcomes: { dispatched: {}, unfounded: {} } },
  notify: { outcomes: { notified: {} } },
};

type Fields = Readonly<Record<string, unknown>>;

/** A state that opens a duty, as all of them do. */
export const opens = (duty: string, edge: Fields, change: Fields = {}): Fields => ({
  Type: 'Task',
  Resource: 'arn:${Partition}:states:::lambda:invoke.waitForTaskToken',
  Arguments: {
    FunctionName: '${OpenDuty}',
    Payload: {
      duty,
      of: '{% $states.context.Execution.Input %}',
      attempt: '{% $states.context.State.RetryCount %}',
      token: '{% $states.context.Task.Token %}',
    },
  },
  TimeoutSeconds: 7_776_000,
  Retry: [
    { ErrorEquals: ['States.TaskFailed'], IntervalSeconds: 2, MaxAttempts: 8, BackoffRate: 2 },
  ],
  ...edge,
  ...change,
});

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

/** The text of a sound machine, some of whose states are replaced. */
export const aMachine = (change: Fields = {}): string =>
  JSON.stringify({
    QueryLanguage: 'JSONata',
    StartAt: 'dispatch',
    States: { ...sound, ...change },
  });

/** A machine whose Choice behind `dispatch` is another. */
export const whatWasFound = (fields: Fields): string =>
  aMachine({ WhatWasFound: { Type: 'Choice', ...fields } });

export const faultsIn = (source: string): string[] =>
  aslFaults({ 'a.asl.json': source }, types).map(({ reason }) => reason);

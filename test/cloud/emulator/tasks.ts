import { fixture } from './clients.ts';

type Json = Record<string, unknown>;

/** A Task that calls the worker and takes its result. */
export const call = (payload: Json, rest: Json = { End: true }) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: { FunctionName: fixture.workerArn, Payload: payload },
  Output: '{% $states.result.Payload %}',
  TimeoutSeconds: 20,
  ...rest,
});

/** A Task that calls the worker and waits until its token is answered. */
export const callback = (payload: Json, rest: Json = { End: true }) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
  Arguments: {
    FunctionName: fixture.workerArn,
    Payload: { ...payload, token: '{% $states.context.Task.Token %}' },
  },
  TimeoutSeconds: 20,
  ...rest,
});

/** A Catch that hands on the error as a state's whole output. */
export const caught = (error: string, next: string) => ({
  ErrorEquals: [error],
  Output: '{% $states.errorOutput %}',
  Next: next,
});

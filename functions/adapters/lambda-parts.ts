import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import { Unavailable } from '#domain/errors';
import type { Parts } from '#domain/ports';
import { calling } from './aws-errors.ts';

const SERVICE = 'the function of parts';

/** Asks the function that may carry out parts, and waits for its end: a message goes only when its part is done. */
export const lambdaParts = (client: LambdaClient, FunctionName: string): Parts => ({
  carryOut: async (task) => {
    const asked = new InvokeCommand({ FunctionName, Payload: JSON.stringify(task) });
    const { FunctionError } = await calling(SERVICE, client.send(asked));
    if (FunctionError) throw new Unavailable(SERVICE);
  },
});

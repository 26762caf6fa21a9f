import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import type { Cloud } from './cloud.ts';

/** Starts the sweep at once, as its rule would within a minute: health is red until a sweep has finished. */
export const firstSweep = async ({ endpoint, region }: Cloud): Promise<void> => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const lambda = new LambdaClient({ endpoint, region, credentials });
  const { FunctionError } = await lambda.send(new InvokeCommand({ FunctionName: 'local-sweep' }));
  if (FunctionError) throw new Error(`the first sweep failed: ${FunctionError}`);
};

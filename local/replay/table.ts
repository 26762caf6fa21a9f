import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { deployments } from '#infra/config';
import { runningSystem } from '../running.ts';

const LOCAL = 'local';

const clientOf = (name: string): DynamoDBClient => {
  if (name !== LOCAL) return new DynamoDBClient({});
  const { endpoint, region } = runningSystem().cloud;
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  return new DynamoDBClient({ endpoint, region, credentials });
};

/**
 * The table of a deployment: of the system that runs on this computer, or of a named one, which is read with the
 * caller's own credentials.
 *
 * @throws {Error} for an unknown name.
 */
export const tableOf = (name = LOCAL) => {
  const deployment = deployments[name];
  if (!deployment) throw new Error(`没有部署 ${name} / there is no deployment ${name}`);
  return {
    client: DynamoDBDocumentClient.from(clientOf(name)),
    tables: { table: `${name}-cases`, shards: deployment.shards },
  };
};

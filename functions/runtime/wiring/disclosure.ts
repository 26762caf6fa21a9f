import { dynamoReadings } from '#adapters/dynamo/readings';
import { reportersRegister } from '#adapters/reporters-register';
import type { DisclosurePorts } from '#domain/world';
import type { DisclosureEnvironment } from '#schemas/environment';
import { audiencePorts } from './audience.ts';

/** The function opens the seal of one reporter at a time, and reads no child's file. */
export const disclosurePorts = (env: DisclosureEnvironment): DisclosurePorts => {
  const { ports, kms, client, tables } = audiencePorts(env);
  const { REPORTERS_TABLE_NAME: table, SEAL_KEY_ID: seal } = env;
  return {
    ...ports,
    readings: dynamoReadings(client, tables),
    register: reportersRegister({ client, table, kms, seal }),
  };
};

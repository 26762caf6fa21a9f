import { dynamoReadings } from '#adapters/dynamo/readings';
import type { ApiPorts } from '#domain/world';
import type { RegistryEnvironment } from '#schemas/environment';
import { audiencePorts, filesOf } from './audience.ts';

export const registryPorts = (env: RegistryEnvironment): ApiPorts => {
  const { ports, kms, client, tables } = audiencePorts(env);
  const readings = dynamoReadings(client, tables);
  return { ...ports, ...filesOf(env, kms, ports), readings };
};

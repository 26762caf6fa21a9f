import { consoleLink } from '#adapters/console-link';
import { dynamoReadings } from '#adapters/dynamo/readings';
import { envelope } from '#adapters/kms/envelope';
import { dataKeys } from '#adapters/kms/keys';
import type { ApiPorts } from '#domain/world';
import type { WorkEnvironment } from '#schemas/environment';
import { audiencePorts, filesOf } from './audience.ts';

/** The ports of work on cases: it adds statements about children, and shows administrators the executions. */
export const workPorts = (env: WorkEnvironment): ApiPorts => {
  const { ports, kms, client, tables } = audiencePorts(env);
  const link = consoleLink(env.MACHINE_ARN_PREFIX);
  const readings = dynamoReadings(client, tables);
  const birthdays = envelope(dataKeys(kms, env.DATA_KEY_ID), 'birthdays');
  return { ...ports, ...filesOf(env, kms, ports), birthdays, readings, consoleLink: link };
};

import { dynamoReadings } from '#adapters/dynamo/readings';
import { graphOf } from '#adapters/machine-graphs';
import { packs } from '#adapters/policy-packs';
import { textBeside } from '#adapters/text-beside';
import type { ApiPorts } from '#domain/world';
import type { DeskEnvironment } from '#schemas/environment';
import { audiencePorts } from './audience.ts';

/** The ports of the desk. It decrypts no file: a case's history and explanation belong to the case. */
export const deskPorts = (env: DeskEnvironment): ApiPorts => {
  const { ports, client, tables } = audiencePorts(env);
  return {
    ...ports,
    readings: dynamoReadings(client, tables),
    graphOf,
    packNames: Object.keys(packs),
    dutyPages: textBeside('duty-types'),
  };
};

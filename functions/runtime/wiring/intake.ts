import { envelope } from '#adapters/kms/envelope';
import { dataKeys } from '#adapters/kms/keys';
import { kmsSeal } from '#adapters/kms/seal';
import type { ApiPorts } from '#domain/world';
import type { IntakeEnvironment } from '#schemas/environment';
import { audiencePorts, filesOf } from './audience.ts';

/** The ports of the intake: it opens files for reports, and seals reporters without being able to decrypt them. */
export const intakePorts = (env: IntakeEnvironment): ApiPorts => {
  const { ports, kms } = audiencePorts(env, env.REPORTERS_TABLE_NAME);
  const birthdays = envelope(dataKeys(kms, env.DATA_KEY_ID), 'birthdays');
  return { ...ports, ...filesOf(env, kms, ports), birthdays, seal: kmsSeal(kms, env.SEAL_KEY_ID) };
};

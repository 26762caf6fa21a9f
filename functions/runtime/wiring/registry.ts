import type { ApiPorts } from '#domain/world';
import type { RegistryEnvironment } from '#schemas/environment';
import { audiencePorts, filesOf } from './audience.ts';

export const registryPorts = (env: RegistryEnvironment): ApiPorts => {
  const { ports, kms } = audiencePorts(env);
  return { ...ports, ...filesOf(env, kms, ports) };
};

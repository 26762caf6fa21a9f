import { consoleLink } from '#adapters/console-link';
import type { ApiPorts } from '#domain/world';
import type { WorkEnvironment } from '#schemas/environment';
import { audiencePorts, filesOf } from './audience.ts';

/** Work on a case says more of its child, and shows an administrator where its executions are. */
export const workPorts = (env: WorkEnvironment): ApiPorts => {
  const { ports, kms } = audiencePorts(env);
  const link = consoleLink(env.MACHINE_ARN_PREFIX);
  return { ...ports, ...filesOf(env, kms, ports), consoleLink: link };
};

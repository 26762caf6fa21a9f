import { SFNClient } from '@aws-sdk/client-sfn';
import { graphOf } from '#adapters/machine-graphs';
import { stepFunctions } from '#adapters/step-functions';
import type { OpenDutyPorts } from '#domain/world';
import type { OpenDutyEnvironment } from '#schemas/environment';
import { basePorts, documentClient, tablesOf } from './base.ts';
import { patience } from './patience.ts';

/**
 * The ports of the worker that opens duties. The task token identifies the execution, so no machine's name is needed.
 */
export const openDutyPorts = (env: OpenDutyEnvironment): OpenDutyPorts => ({
  ...basePorts(env, documentClient(), tablesOf(env)),
  machines: stepFunctions(new SFNClient(patience), ''),
  graphOf,
});

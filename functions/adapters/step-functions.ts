import {
  DescribeExecutionCommand,
  SendTaskSuccessCommand,
  type SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import canonicalize from 'canonicalize';
import { executionName } from '#domain/ids';
import type { ExecutionName, Machines } from '#domain/ports';
import { calling } from './aws-errors.ts';

const SERVICE = 'Step Functions';

const named = (error: unknown, ...names: readonly string[]): boolean =>
  error instanceof Error && names.includes(error.name);

/** AWS answers `TaskTimedOut` for a token whose execution has ended; all three errors mean an invalid token. */
const DEAD_TOKEN = ['TaskTimedOut', 'TaskDoesNotExist', 'InvalidToken'] as const;

/** The ARN of an execution, from its machine's. */
export const executionArn = (machineArn: string, name: string): string =>
  `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`;

/** @param prefix - the part of a machine's ARN before its name: `MACHINE_ARN_PREFIX`. */
export const stepFunctions = (client: SFNClient, prefix: string): Machines => {
  const machineArn = ({ machine }: ExecutionName): string => `${prefix}${machine}`;
  const arn = (execution: ExecutionName): string =>
    executionArn(machineArn(execution), executionName(execution));

  return {
    start: async (execution, input) => {
      const asked = new StartExecutionCommand({
        stateMachineArn: machineArn(execution),
        name: executionName(execution),
        input: canonicalize(input) ?? '{}',
      });
      try {
        await calling(SERVICE, client.send(asked));
      } catch (error) {
        if (!named(error, 'ExecutionAlreadyExists')) throw error;
      }
    },
    stop: async (execution, cause) => {
      const asked = new StopExecutionCommand({ executionArn: arn(execution), cause });
      try {
        await calling(SERVICE, client.send(asked));
      } catch (error) {
        if (!named(error, 'ExecutionDoesNotExist', 'ValidationException')) throw error;
      }
    },
    statusOf: async (execution) => {
      const asked = new DescribeExecutionCommand({ executionArn: arn(execution) });
      try {
        const { status } = await calling(SERVICE, client.send(asked));
        if (status === 'RUNNING') return 'running';
        return status === 'SUCCEEDED' ? 'done' : 'gone';
      } catch (error) {
        if (named(error, 'ExecutionDoesNotExist')) return 'gone';
        throw error;
      }
    },
    completeTask: async (taskToken, output) => {
      const asked = new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) });
      try {
        await calling(SERVICE, client.send(asked));
        return true;
      } catch (error) {
        if (named(error, ...DEAD_TOKEN)) return false;
        throw error;
      }
    },
  };
};

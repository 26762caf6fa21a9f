import {
  DeleteFunctionConcurrencyCommand,
  GetFunctionConfigurationCommand,
  InvokeCommand,
  LambdaClient,
  ListEventSourceMappingsCommand,
  PutFunctionConcurrencyCommand,
  UpdateEventSourceMappingCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';
import type { System } from '#local/system';
import { cloudOf } from '#test/cloud/flow/inspect';

export type FunctionName = 'open-duty' | 'relay' | 'sweep' | 'executions';

const clientOf = (system: System) => new LambdaClient(cloudOf(system));

const named = (name: FunctionName) => ({ FunctionName: `local-${name}` });

/** Calls a function as AWS would; errors that it throws do not matter here. */
export const invoke = async (
  system: System,
  name: FunctionName,
  event: unknown = {},
): Promise<'answered' | 'threw'> => {
  const Payload = Buffer.from(JSON.stringify(event));
  const asked = new InvokeCommand({ ...named(name), Payload });
  const { FunctionError } = await clientOf(system).send(asked);
  return FunctionError ? 'threw' : 'answered';
};

/** Makes a function throw at every call, as after a bad deployment, until it is mended. */
export const breakDown = async (system: System, name: FunctionName) => {
  const lambda = clientOf(system);
  const { Environment } = await lambda.send(new GetFunctionConfigurationCommand(named(name)));
  const { TABLE_NAME: _lost, ...Variables } = Environment?.Variables ?? {};
  const change = { ...named(name), Environment: { Variables } };
  await lambda.send(new UpdateFunctionConfigurationCommand(change));
  return async (): Promise<void> => {
    const whole = { ...named(name), Environment: { Variables: Environment?.Variables ?? {} } };
    await lambda.send(new UpdateFunctionConfigurationCommand(whole));
  };
};

/** Makes Lambda refuse to run a function for lack of capacity, until there is some again. */
export const throttle = async (system: System, name: FunctionName) => {
  const lambda = clientOf(system);
  const none = { ...named(name), ReservedConcurrentExecutions: 0 };
  await lambda.send(new PutFunctionConcurrencyCommand(none));
  return async (): Promise<void> => {
    await lambda.send(new DeleteFunctionConcurrencyCommand(named(name)));
  };
};

const setStream = async (system: System, name: FunctionName, Enabled: boolean): Promise<void> => {
  const lambda = clientOf(system);
  const asked = new ListEventSourceMappingsCommand(named(name));
  const { EventSourceMappings = [] } = await lambda.send(asked);
  for (const { UUID } of EventSourceMappings) {
    await lambda.send(new UpdateEventSourceMappingCommand({ UUID, Enabled }));
  }
};

/** Stops the stream, until it is let run again. */
export const holdBack = async (system: System, name: FunctionName) => {
  await setStream(system, name, false);
  return () => setStream(system, name, true);
};

import {
  DescribeExecutionCommand,
  type HistoryEvent,
  paginateGetExecutionHistory,
  SFNClient,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import type { Cloud } from '#local/cloud';

/** A state that an execution has entered, and whether it has left it. */
export interface State {
  readonly name: string;
  readonly left: boolean;
}

const statesOf = (events: readonly HistoryEvent[]): readonly State[] => {
  const left = new Map<string, number>();
  for (const { stateExitedEventDetails: exited } of events) {
    if (exited?.name) left.set(exited.name, (left.get(exited.name) ?? 0) + 1);
  }
  const entered = events.flatMap(({ stateEnteredEventDetails }) => stateEnteredEventDetails ?? []);
  return entered.map(({ name = '' }) => {
    const still = left.get(name) ?? 0;
    left.set(name, still - 1);
    return { name, left: still > 0 };
  });
};

/** The view of Step Functions that an administrator has, with the actions open to them. */
export const executions = ({ endpoint, region }: Cloud) => {
  const client = new SFNClient({
    endpoint,
    region,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  return {
    show: async (executionArn: string) => {
      const described = await client.send(new DescribeExecutionCommand({ executionArn }));
      return { status: described.status ?? '', input: described.input ?? '' };
    },
    stop: async (executionArn: string): Promise<void> => {
      await client.send(new StopExecutionCommand({ executionArn, cause: 'the demonstration' }));
    },
    states: async (executionArn: string): Promise<readonly State[]> => {
      const events: HistoryEvent[] = [];
      for await (const page of paginateGetExecutionHistory({ client }, { executionArn })) {
        events.push(...(page.events ?? []));
      }
      return statesOf(events);
    },
  };
};

export type Executions = ReturnType<typeof executions>;

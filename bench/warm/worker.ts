/** An order to the worker about the handler that it has loaded. */
export type Task =
  | { readonly do: 'prepare'; readonly with: unknown }
  | { readonly do: 'call'; readonly event: unknown }
  | { readonly do: 'repeat'; readonly event: unknown; readonly times: number };

interface Bundle {
  readonly handler: (event: unknown, context: unknown) => Promise<unknown>;
  readonly prepare?: (given: unknown) => void;
}

const context = {
  functionName: 'bench',
  functionVersion: '1',
  invokedFunctionArn: 'arn:aws:lambda:us-east-1:111122223333:function:bench',
  memoryLimitInMB: '512',
  awsRequestId: '00000000-0000-4000-8000-000000000000',
  getRemainingTimeInMillis: () => 10_000,
};

const { handler, prepare }: Bundle = await import(process.argv[2] ?? '');

/** The processor time in microseconds of this many requests, one after the other. */
const repeat = async (event: unknown, times: number): Promise<number> => {
  const before = process.cpuUsage();
  for (let n = 0; n < times; n += 1) await handler(event, context);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
};

const done = async (task: Task): Promise<unknown> => {
  if (task.do === 'prepare') return prepare?.(task.with) ?? true;
  if (task.do === 'call') return handler(task.event, context);
  return repeat(task.event, task.times);
};

process.on('message', async (task: Task) => process.send?.({ result: await done(task) }));
process.send?.({ result: true });

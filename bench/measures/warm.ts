import type { Measure, Size } from '../measure.ts';
import { type Ratio, ratioOf } from '../ratio.ts';
import { benchBundles } from '../warm/bundles.ts';
import { callsOf } from '../warm/by-hand.ts';
import { type Child, child } from '../warm/child.ts';
import { functionEnvironment } from '../warm/environment.ts';
import { acceptEvent, reportEvent, worklistEvent } from '../warm/events.ts';
import type { Exchange, Order } from '../warm/server.ts';
import type { Task } from '../warm/worker.ts';

interface Stage {
  readonly server: Child<Order>;
  /** The function under test. */
  readonly answers: Child<Task>;
  readonly bare: Child<Task>;
}

interface Reply {
  readonly statusCode: number;
  readonly body: string;
}

const isReply = (value: unknown): value is Reply =>
  typeof value === 'object' && value !== null && 'statusCode' in value && 'body' in value;

/** @throws {Error} for an answer that is no success, which is not worth measuring. */
const called = async ({ answers }: Pick<Stage, 'answers'>, event: unknown): Promise<unknown> => {
  const reply = await answers.ask({ do: 'call', event });
  if (!isReply(reply) || reply.statusCode >= 300) throw new Error(JSON.stringify(reply));
  return JSON.parse(reply.body);
};

const numberIn: (body: string) => { readonly caseNumber: string } = JSON.parse;

/** A case to work on, with a warm function: its secrets are derived, and its data key is there. */
const aCase = async (stage: Pick<Stage, 'answers'>): Promise<string> => {
  await called(stage, reportEvent());
  const body = await called(stage, reportEvent());
  return numberIn(JSON.stringify(body)).caseNumber;
};

const exchangesIn = (noted: unknown): readonly Exchange[] => {
  const read: (json: string) => Exchange[] = JSON.parse;
  return read(JSON.stringify(noted));
};

const micros = async (worker: Child<Task>, event: unknown, times: number): Promise<number> =>
  Number(await worker.ask({ do: 'repeat', event, times }));

interface Compared {
  readonly name: string;
  readonly event: unknown;
  readonly goal: number;
}

/** Lets the function answer once; from then on it and the yardstick make the same calls. */
const compare = async (
  stage: Stage,
  { name, event, goal }: Compared,
  size: Size,
): Promise<Ratio> => {
  const { server, answers, bare } = stage;
  await server.ask({ do: 'note' });
  const answer = await called(stage, event);
  const exchanges = exchangesIn(await server.ask({ do: 'tell' }));
  await bare.ask({ do: 'prepare', with: { calls: callsOf(exchanges), answer } });
  const [above, below]: [number[], number[]] = [[], []];
  const block = async (worker: Child<Task>, times: number): Promise<number> => {
    await server.ask({ do: 'repeat', exchanges });
    return micros(worker, event, times);
  };
  await block(answers, 3 * size.block);
  await block(bare, 3 * size.block);
  for (let n = 0; n < size.repetitions; n += 1) {
    below.push(await block(bare, size.block));
    above.push(await block(answers, size.block));
  }
  await server.ask({ do: 'answer' });
  return ratioOf({ name, unit: 'µs', goal, above, below });
};

/** (b) The time that the warm function adds to the SDK's own work. */
export const warm: Measure = {
  name: 'warm',
  title: 'CPU of a warm request ÷ the same SDK calls by hand',
  run: async (size) => {
    const bundles = await benchBundles(['intake', 'work']);
    const server = await child<Order>('server.ts', [], process.env);
    const env = functionEnvironment(`http://127.0.0.1:${server.greeting}`);
    const started = (name: string) => child<Task>('worker.ts', [bundles.of(name)], env);
    const [intake, work, bare] = [
      await started('intake'),
      await started('work'),
      await started('bare'),
    ];
    const reporting = { server, bare, answers: intake };
    const working = { server, bare, answers: work };
    try {
      const report = reportEvent();
      const caseNumber = await aCase(reporting);
      const outcome = acceptEvent(caseNumber, 1);
      const worklist = { name: 'the worklist', event: worklistEvent(), goal: 1.2 };
      const ratios = [
        await compare(reporting, { name: 'a report', event: report, goal: 1.4 }, size),
        await compare(working, worklist, size),
        await compare(working, { name: 'a duty’s outcome', event: outcome, goal: 1.4 }, size),
      ];
      return { ratios, notes: ['DynamoDB and the key service answer from another process.'] };
    } finally {
      for (const each of [server, intake, work, bare]) each.stop();
      bundles.remove();
    }
  },
};

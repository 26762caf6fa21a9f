import { report } from '#test/fakes/what-people-do';
import { startDynamoDbLocal } from '../local/dynamodb-local.ts';
import { type LoadedWorld, loadedWorld } from '../local/loaded-world.ts';
import type { Measure, Size } from '../measure.ts';
import { countedRatio, type Ratio, ratioOf } from '../ratio.ts';
import { readCase, readWorklist, storedCounts } from '../stored/counts.ts';

const uses = {
  'the worklist': (stored: LoadedWorld) => readWorklist(stored),
  'a case': (stored: LoadedWorld) => readCase(stored),
  'a report': ({ world }: LoadedWorld) => report(world, { child: {} }),
} as const;

const counted = async ({ stored: [few, , many] }: Size): Promise<Ratio[]> => {
  const [above, below] = [await storedCounts(many), await storedCounts(few)];
  const goal = 1.1;
  return [
    countedRatio(
      { name: 'the worklist', unit: 'read units', goal },
      above.worklist.readUnits,
      below.worklist.readUnits,
    ),
    countedRatio(
      { name: 'a case', unit: 'read units', goal },
      above.case.readUnits,
      below.case.readUnits,
    ),
    countedRatio(
      { name: 'a report', unit: 'read units', goal },
      above.report.readUnits,
      below.report.readUnits,
    ),
    countedRatio(
      { name: 'a report', unit: 'write units', goal },
      above.report.writeUnits,
      below.report.writeUnits,
    ),
  ];
};

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const since = performance.now();
  await work();
  return performance.now() - since;
};

const WARMING = 20;

const timed = async (endpoint: string, { loaded: [few, many], repetitions }: Size) => {
  const small = await loadedWorld(endpoint, few);
  const large = await loadedWorld(endpoint, many);
  const ratios = [];
  for (const [name, use] of Object.entries(uses)) {
    const [above, below]: [number[], number[]] = [[], []];
    for (let n = -WARMING; n < 3 * repetitions; n += 1) {
      const [one, other] = [
        await milliseconds(() => use(small)),
        await milliseconds(() => use(large)),
      ];
      if (n >= 0) below.push(one);
      if (n >= 0) above.push(other);
    }
    ratios.push(ratioOf({ name: `${name}, DynamoDB Local`, unit: 'ms', goal: 1.5, above, below }));
  }
  const note = `DynamoDB Local: ${large.others.toLocaleString('en-US')} ÷ ${small.others.toLocaleString('en-US')} other cases.`;
  return { ratios, notes: [note] };
};

/** (e) The acts of people cost the same however many cases are stored. */
export const stored: Measure = {
  name: 'stored',
  title: 'The worklist, a case and a report, with many cases stored ÷ with few',
  run: async (size) => {
    const ratios = await counted(size);
    const local = await startDynamoDbLocal();
    if (typeof local === 'string') return { ratios, notes: [`Time on DynamoDB Local ${local}.`] };
    try {
      const { ratios: times, notes } = await timed(local.endpoint, size);
      return { ratios: [...ratios, ...times], notes };
    } finally {
      await local.stop();
    }
  },
};

import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Measure } from '../measure.ts';
import { ratioOf } from '../ratio.ts';
import { benchBundles } from '../warm/bundles.ts';
import { functionEnvironment } from '../warm/environment.ts';

const run = promisify(execFile);
const script = path.join(import.meta.dirname, '..', 'warm', 'timed-import.ts');

const importTime = async (bundle: string): Promise<number> => {
  const env = functionEnvironment('http://127.0.0.1:9');
  const { stdout } = await run(process.execPath, [script, bundle], { env });
  return Number(stdout);
};

const kilobytes = (file: string): string => `${Math.round(statSync(file).size / 1000)} KB`;

/** The goals: a reporter waits for the first function; the others may take a little longer. */
const goals: Readonly<Record<string, number>> = {
  intake: 1.8,
  work: 2.2,
  registry: 2.2,
  desk: 2.2,
  'open-duty': 2.2,
  executions: 2.2,
  relay: 2.2,
  sweep: 2.2,
};

/** (a) What a function's own code adds to a cold start. */
export const imports: Measure = {
  name: 'imports',
  title: 'Import time of a function’s bundle ÷ a bare handler with the SDK clients of the API',
  run: async ({ repetitions }) => {
    const names = Object.keys(goals);
    const bundles = await benchBundles(names);
    const below: number[] = [];
    const above: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
    for (const name of names) await importTime(bundles.of(name));
    for (let n = 0; n < repetitions; n += 1) {
      below.push(await importTime(bundles.of('bare')));
      for (const name of names) above[name]?.push(await importTime(bundles.of(name)));
    }
    const notes = ['bare', ...names].map((name) => `${name} ${kilobytes(bundles.of(name))}`);
    bundles.remove();
    const ratios = Object.entries(goals).map(([name, goal]) =>
      ratioOf({ name, unit: 'ms', goal, above: above[name] ?? [], below }),
    );
    return { ratios, notes: [notes.join(', ')] };
  },
};

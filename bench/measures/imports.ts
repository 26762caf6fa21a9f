import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Measure } from '../measure.ts';
import { ratioOf } from '../ratio.ts';
import { benchBundles } from '../warm/bundles.ts';
import { apiEnvironment } from '../warm/environment.ts';

const run = promisify(execFile);
const script = path.join(import.meta.dirname, '..', 'warm', 'timed-import.ts');

const importTime = async (bundle: string): Promise<number> => {
  const env = apiEnvironment('http://127.0.0.1:9');
  const { stdout } = await run(process.execPath, [script, bundle], { env });
  return Number(stdout);
};

const kilobytes = (file: string): string => `${Math.round(statSync(file).size / 1000)} KB`;

/** (a) What the function's own code adds to a cold start. */
export const imports: Measure = {
  name: 'imports',
  title: 'Import time of the API’s bundle ÷ a bare handler with the same SDK clients',
  run: async ({ repetitions }) => {
    const bundles = await benchBundles();
    const above: number[] = [];
    const below: number[] = [];
    await importTime(bundles.api);
    for (let n = 0; n < repetitions; n += 1) {
      below.push(await importTime(bundles.bare));
      above.push(await importTime(bundles.api));
    }
    const notes = [`API ${kilobytes(bundles.api)}, bare handler ${kilobytes(bundles.bare)}`];
    bundles.remove();
    return { ratios: [ratioOf({ name: 'import', unit: 'ms', goal: 1.25, above, below })], notes };
  },
};

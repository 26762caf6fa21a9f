import { type Check, type Fault, lineOf } from './fault.ts';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const faultsOf = async ({ run }: Check): Promise<Fault[]> => {
  try {
    return await run();
  } catch (error) {
    return [
      { file: '', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    ];
  }
};

/** Runs each check, prints which ones fail and why, and counts. */
export const runChecks = async (checks: readonly Check[]): Promise<Tally> => {
  let failed = 0;
  for (const check of checks) {
    const started = performance.now();
    const faults = await faultsOf(check);
    const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
    console.log(`${faults.length === 0 ? '✓' : '✗'} ${check.name} (${seconds})`);
    for (const fault of faults) console.log(lineOf(fault).replace(/^/gm, '    '));
    if (faults.length > 0) failed += 1;
  }
  return { passed: checks.length - failed, failed };
};

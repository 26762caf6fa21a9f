import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { aslFaults, type Sources } from './asl/faults.ts';
import type { Check } from './fault.ts';
import { root } from './root.ts';

/** The machines of the repository, by their path in it. */
export const machineSources = (): Sources =>
  Object.fromEntries(
    globSync('statemachines/*.asl.json', { cwd: root })
      .sort()
      .map((file) => [file, readFileSync(path.join(root, file), 'utf8')]),
  );

export const machines: Check = {
  name: 'machines',
  run: async () => {
    const { dutyTypes } = await import('#schemas/duties/index');
    return aslFaults(machineSources(), dutyTypes);
  },
};

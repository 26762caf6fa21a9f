import packageFile from '../package.json' with { type: 'json' };
import type { Check } from './fault.ts';
import { importFaults } from './imports/faults.ts';
import { sources } from './sources.ts';

/** The check of imports between layers, declared in `imports/layers.ts`. */
export const imports: Check = {
  name: 'imports',
  run: () => [...importFaults(sources(), packageFile.imports)],
};

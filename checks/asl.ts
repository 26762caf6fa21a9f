import { machineFiles } from '#infra/machine-files';
import { aslFaults, type Sources } from './asl/faults.ts';
import type { Check } from './fault.ts';

/** The short texts of the machines, by their path in the repository. */
const machineSources = (): Sources =>
  Object.fromEntries(machineFiles().map(({ file, source }) => [file, source]));

export const machines: Check = {
  name: 'machines',
  run: async () => {
    const { dutyTypes } = await import('#schemas/duties/index');
    return aslFaults(machineSources(), dutyTypes);
  },
};

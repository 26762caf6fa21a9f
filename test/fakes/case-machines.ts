import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import { isMachineName, type MachineName, machineOf, machines } from '#schemas/machines';

/** The machines that a case carries. */
export const caseMachines: readonly MachineName[] = Object.keys(machines)
  .filter(isMachineName)
  .filter((machine) => !machineOf(machine).ofFile);

/**
 * The situations that start a machine; for a machine that people's decisions about a guardian start, those to which it
 * responds.
 */
export const situationsOf = (machine: MachineName): readonly EmergencySituation[] => {
  const answered: Readonly<Partial<Record<MachineName, readonly EmergencySituation[]>>> = {
    'guardian-harm': ['domestic_violence'],
  };
  return machineOf(machine).startedBy ?? answered[machine] ?? [];
};

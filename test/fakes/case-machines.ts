import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import { isMachineName, type MachineName, machineOf, machines } from '#schemas/machines';

/** The machines that a case carries. */
export const caseMachines: readonly MachineName[] = Object.keys(machines)
  .filter(isMachineName)
  .filter((machine) => !machineOf(machine).ofFile);

/** The situations that start a machine; of one that follows from what people say of a guardian, those that it answers. */
export const situationsOf = (machine: MachineName): readonly EmergencySituation[] => {
  const answered: Readonly<Partial<Record<MachineName, readonly EmergencySituation[]>>> = {
    'guardian-harm': ['domestic_violence'],
  };
  return machineOf(machine).startedBy ?? answered[machine] ?? [];
};

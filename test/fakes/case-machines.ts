import { isMachineName, type MachineName, machineOf, machines } from '#schemas/machines';

/** The machines that a case carries. */
export const caseMachines: readonly MachineName[] = Object.keys(machines)
  .filter(isMachineName)
  .filter((machine) => !machineOf(machine).ofFile);

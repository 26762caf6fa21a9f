import type { Context } from '#domain/context';
import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import { type MachineName, machineOf } from '#schemas/machines';

/** Whether a machine is to be started: the policy has at least one of its duties in force for these situations. */
export const isOwed = (
  machine: MachineName,
  situations: readonly EmergencySituation[],
  { policy }: Pick<Context, 'policy'>,
): boolean => {
  const { first, startedFor = first } = machineOf(machine);
  return startedFor.some((code) => policy.inForce(code, { machine, situations }).inForce);
};

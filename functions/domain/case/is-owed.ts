import type { Context } from '#domain/context';
import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import { type MachineName, machineOf } from '#schemas/machines';

/** A machine is started where the policy has anything in it for these situations. */
export const isOwed = (
  machine: MachineName,
  situations: readonly EmergencySituation[],
  { policy }: Pick<Context, 'policy'>,
): boolean => {
  const { first, startedFor = first } = machineOf(machine);
  return startedFor.some((code) => policy.inForce(code, { machine, situations }).inForce);
};

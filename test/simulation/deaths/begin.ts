import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import { CaseId } from '#schemas/ids';
import type { MachineName } from '#schemas/machines';
import type { World } from '#test/fakes/a-world';
import { casesIn } from '#test/fakes/what-happened';
import { report } from '#test/fakes/what-people-do';
import { startIn } from '../start-in.ts';

/** A case in which this machine has begun; a new machine is covered from the day it is added. */
export const begin = async (
  world: World,
  machine: MachineName,
  situations?: readonly EmergencySituation[],
): Promise<string> => {
  const { caseId } = await report(world);
  const started = casesIn(world).flatMap(({ episodes }) => Object.values(episodes));
  if (started.some((episode) => episode.machine === machine)) return caseId;
  // An episode that begins later than the report must also be later by the clock, whatever happens to it.
  world.clock.forward(1);
  await startIn(world.ports, CaseId.parse(caseId), machine, situations);
  return caseId;
};

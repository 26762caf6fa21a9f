import { placesOf } from '#domain/case/places';
import { startEpisode } from '#domain/case/start-episode';
import { CaseId } from '#schemas/ids';
import type { MachineName } from '#schemas/machines';
import { changeCase } from '#steps/workers/change-case';
import { places } from '#test/fakes/a-county';
import type { World } from '#test/fakes/a-world';
import { report } from '#test/fakes/what-people-do';

/** What a report starts by itself. */
const BY_REPORT: MachineName = 'emergency-response';

/** A case in which this machine has begun; each is covered from the day it is added. */
export const begin = async (world: World, machine: MachineName): Promise<string> => {
  const { caseId } = await report(world);
  if (machine === BY_REPORT) return caseId;
  await changeCase(world.ports, CaseId.parse(caseId), 'machine', (state, context) => {
    const reportId = state.reports[0]?.id;
    if (!reportId) throw new Error('every case begins with a report');
    const arrival = { caseId: state.id, episodes: state.episodes, reportId };
    return { drafts: startEpisode(machine, arrival, placesOf(state, places), context) };
  });
  return caseId;
};

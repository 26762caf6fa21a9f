import { placesOf } from '#domain/case/places';
import { startEpisode } from '#domain/case/start-episode';
import type { Ports } from '#domain/world';
import type { CaseId } from '#schemas/ids';
import type { MachineName } from '#schemas/machines';
import { changeCase } from '#steps/workers/change-case';
import { places } from '#test/fakes/a-county';

/** Starts a machine in an open case in which none of its episodes runs, whatever starts it otherwise. */
export const startIn = (ports: Ports, caseId: CaseId, machine: MachineName) =>
  changeCase(ports, caseId, 'machine', (state, context) => {
    const reportId = state.reports[0]?.id;
    const runs = Object.values(state.episodes).some(
      (episode) => episode.machine === machine && !episode.endedAt,
    );
    if (!reportId || runs || state.status === 'closed') return { drafts: [] };
    const arrival = { caseId: state.id, episodes: state.episodes, reportId };
    return { drafts: startEpisode(machine, arrival, placesOf(state, places), context) };
  });

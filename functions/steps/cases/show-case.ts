import { type Case, caseRecord, type Episode } from '#domain/case/case';
import { dutyRecord } from '#domain/case/duty';
import { Refusal } from '#domain/errors';
import { executionName } from '#domain/ids';
import { ref } from '#domain/record';
import { type Report, registerNumber, reportRecord } from '#domain/reports';
import type { ConsoleLink } from '#domain/world';
import { type CaseId, EpisodeId } from '#schemas/ids';
import { dutyView } from '../duties/duty-view.ts';
import { listAll } from '../list-all.ts';
import { query } from '../query.ts';

const episodeView = (state: Case, id: EpisodeId, episode: Episode, link: ConsoleLink) => {
  const { machine, cycle: last, startedAt, endedAt, stalled } = episode;
  const { county, id: caseId } = state;
  const executions = Array.from({ length: last }, (_, index) => {
    const cycle = index + 1;
    const name = executionName({ county, caseId, episodeId: id, cycle });
    return { cycle, name, ...link(machine, name) };
  });
  const ended = endedAt && { endedAt };
  return { id, machine, startedAt, ...ended, stalled: stalled === true, executions };
};

const reportView = ({ county }: Case, { id, receivedAt, number }: Report) => ({
  id,
  receivedAt,
  ...(number && { registerNumber: registerNumber(county, number) }),
});

/** A case as it stands: its duties, open and ended, its reports, and its executions. */
export const showCase = query({
  may: 'seesCase',
  first: ({ params }: { readonly params: { readonly caseNumber: CaseId } }) => ({
    case: ref(caseRecord, params.caseNumber),
  }),
  show: async ({ case: state }, _input, { store, at, consoleLink }) => {
    if (!state) throw new Refusal('not-found');
    const { id, status, county, division, openedAt, closedAt, situations } = state;
    const [duties, reports] = await Promise.all([
      listAll(store, dutyRecord, { pk: `CASE#${id}`, sk: 'DUTY#' }),
      listAll(store, reportRecord, { pk: `CASE#${id}`, sk: 'REPORT#' }),
    ]);
    const episodes = Object.entries(state.episodes).map(([key, episode]) =>
      episodeView(state, EpisodeId.parse(key), episode, consoleLink),
    );
    const known = { status, county, division, openedAt, ...(closedAt && { closedAt }), situations };
    return {
      body: {
        caseNumber: id,
        ...known,
        reports: reports.map((report) => reportView(state, report)),
        duties: duties.map((duty) => dutyView(duty, at)),
        episodes,
      },
    };
  },
});

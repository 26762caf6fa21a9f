import { showChild } from '#domain/child/show-child';
import { warningsOnChild } from '#domain/child/warnings-on';
import { type Case, caseRecord } from '#domain/composed/case';
import { present, type Successors } from '#domain/directory/successions';
import { dutyRecord } from '#domain/duty/duty';
import { endedEpisodeRecord, endedEpisodesOf, withEnded } from '#domain/episode/ended-episode';
import { type IdAndEpisode, inOrder } from '#domain/episode/order';
import { Refusal } from '#domain/errors';
import { executionName } from '#domain/ids';
import { ref } from '#domain/record';
import { reportRecord } from '#domain/reports';
import { assessmentView } from '#domain/workflows/emergency-response/assessment-view';
import type { ApiPorts, ConsoleLink } from '#domain/world';
import { Words } from '#schemas/api/reported-view';
import type { CaseId } from '#schemas/ids';
import { dutyView } from '../duties/duty-view.ts';
import { listAll } from '../list-all.ts';
import { reveals } from '../note-reading.ts';
import { query } from '../query.ts';
import { openWords, reportedView, wordsRefs } from '../reports/reported-view.ts';
import { latestOf } from './latest-of.ts';
import { earlierRefs, saidRefs, unsealSaid } from './said-of-child.ts';

const episodeView = (state: Case, [id, episode]: IdAndEpisode, link: ConsoleLink) => {
  const { machine, division, cycle: last, startedAt, endedAt, stalled } = episode;
  const { county, id: caseId } = state;
  const executions = Array.from({ length: last }, (_, index) => {
    const cycle = index + 1;
    const name = executionName({ county, caseId, episodeId: id, cycle });
    return { cycle, name, ...link(machine, name) };
  });
  const ended = endedAt && { endedAt };
  const there = division && { division };
  return { id, machine, ...there, startedAt, ...ended, stalled: stalled === true, executions };
};

/** The reports of a case, each in its reporter's words. */
const reportViews = async (
  { id, county }: Case,
  { store, vault }: Pick<ApiPorts, 'store' | 'vault'>,
) => {
  const reports = await listAll(store, reportRecord, { pk: `CASE#${id}`, sk: 'REPORT#' });
  const [{ parts }] = await store.load({ parts: wordsRefs(reports) });
  return Promise.all(
    reports.map(async (report) => {
      const part = parts.find(({ seq }) => seq === report.said?.event);
      return {
        ...reportedView(county, report),
        ...(part && (await openWords(vault, Words, part))),
      };
    }),
  );
};

/** The child's carer, with the successor if the office that has custody has closed. */
const careView = ({ custody, care }: Case, successors: Successors) => {
  if (!custody) return care && { care };
  const { episodeId: episode, office: of, delegated: to, latest: _latest, ...shown } = custody;
  const delegated = to && {
    ...to,
    ...(to.office && { office: present(to.office, successors) }),
  };
  return {
    custody: {
      episode,
      ...shown,
      office: present(of, successors),
      ...(delegated && { delegated }),
    },
    ...(care && { care }),
  };
};

/** The places of the child; unless another is recorded, it was found where the first report says. */
const placesView = ({ places, division, openedAt }: Case) => {
  const found = { division, at: openedAt, seq: 1 };
  return Object.entries({ found, ...places }).map(([role, { seq: event, ...place }]) => ({
    role,
    ...place,
    event,
  }));
};

/** The child's identity as this case knows it, with warnings. */
const childView = async (state: Case, { store, vault }: Pick<ApiPorts, 'store' | 'vault'>) => {
  const [found] = await store.load(saidRefs(state));
  const [earlier] = await store.load(earlierRefs(found));
  const { statements, noticedAt } = await unsealSaid(state, { ...found, ...earlier }, vault);
  const about = { at: state.openedAt, noticedAt };
  return { ...showChild(statements), warnings: warningsOnChild(statements, about) };
};

/** Shows a case: its duties, open and ended, its reports, and its executions. */
export const showCase = query({
  may: 'seesCase',
  first: ({ params }: { readonly params: { readonly caseNumber: CaseId } }) => ({
    case: ref(caseRecord, params.caseNumber),
  }),
  reveals: reveals('case', 'child'),
  show: async ({ case: state }, _input, { store, vault, at, consoleLink, successors }) => {
    if (!state) throw new Refusal('not-found');
    const { id, status, county, division, openedAt, closedAt, situations, generalOnly } = state;
    const [child, duties, reports, ended, grown] = await Promise.all([
      childView(state, { store, vault }),
      listAll(store, dutyRecord, { pk: `CASE#${id}`, sk: 'DUTY#' }),
      reportViews(state, { store, vault }),
      listAll(store, endedEpisodeRecord, endedEpisodesOf(id)),
      latestOf(store, id),
    ]);
    const all = inOrder(withEnded(state, ended));
    const episodes = all.map((each) => episodeView(state, each, consoleLink));
    const closed = closedAt && { closedAt };
    const known = { status, county, division, openedAt, ...closed, situations, generalOnly };
    return {
      body: {
        caseNumber: id,
        ...(state.file && { file: state.file }),
        ...known,
        places: placesView(state),
        child,
        ...careView(state, successors),
        ...assessmentView(state),
        linked: state.linked ?? [],
        reports,
        duties: duties.map((duty) => dutyView(duty, at, successors)),
        ...grown,
        episodes,
      },
    };
  },
});

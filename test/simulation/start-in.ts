import { ChildPlaced } from '#domain/case/facts';
import { localTo } from '#domain/case/routing-of';
import type { Case } from '#domain/composed/case';
import { nextEpisodeId } from '#domain/episode/order';
import { startEpisode } from '#domain/episode/start-episode';
import type { Draft } from '#domain/history/fact';
import { EducationOrdered } from '#domain/workflows/guardianship-intervention/education-facts';
import type { Ports } from '#domain/world';
import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import type { Parent } from '#schemas/codes/parent';
import { type CaseId, OfficeId } from '#schemas/ids';
import type { MachineName } from '#schemas/machines';
import type { Instant } from '#schemas/time';
import { changeCase } from '#steps/workers/change-case';
import { routing } from '#test/fakes/a-county';
import { situationsOf } from '#test/fakes/case-machines';

const CUSTODY: MachineName = 'temporary-custody';
const ORDER: MachineName = 'education-order';
const receiver = 'welfare_institution';
const parents: readonly Parent[] = ['father', 'mother'];

/** A custody is started only after the child has been placed. */
const placed = (state: Case, since: Instant): Draft => ({
  fact: ChildPlaced.of({
    receiver,
    since,
    custody: {
      episodeId: nextEpisodeId(state.begun, CUSTODY),
      kind: 'temporary_care',
      occasion: 'parents_unreachable',
      receiver,
      office: OfficeId.parse('welfare'),
      named: false,
      since,
    },
  }),
  basis: ['cus.escort'],
});

/** An order, which only the body that gave it follows up. */
const ordered = ({ begun }: Case, at: Instant): readonly Draft[] =>
  parents.map((subject) => ({
    fact: EducationOrdered.of({
      episodeId: nextEpisodeId(begun, ORDER),
      subject,
      at,
      by: 'police',
    }),
    basis: ['int.other'],
  }));

const beforeOf = (machine: MachineName, state: Case, at: Instant): readonly Draft[] => {
  if (machine === CUSTODY) return [placed(state, at)];
  return machine === ORDER ? ordered(state, at) : [];
};

/** Whether the case is in a state in which this machine can be started. */
const isReady = (machine: MachineName, { status, episodes, custody }: Case): boolean =>
  status === 'open' &&
  !(machine === CUSTODY && custody) &&
  !Object.values(episodes).some((episode) => episode.machine === machine && !episode.endedAt);

/**
 * Starts a machine in an open case without a running episode of it, without the event that usually starts it; for these
 * situations, or all that start it.
 */
export const startIn = (
  ports: Ports,
  caseId: CaseId,
  machine: MachineName,
  situations: readonly EmergencySituation[] = situationsOf(machine),
) =>
  changeCase(ports, { id: caseId, system: 'machine' }, (state, context) => {
    const reportId = state.reports[0]?.id;
    if (!reportId || !isReady(machine, state)) return { drafts: [] };
    const before = beforeOf(machine, state, context.at);
    const custody = before.flatMap(({ fact }) =>
      ChildPlaced.is(fact) && fact.data.custody ? [fact.data.custody] : [],
    )[0];
    const there = localTo({ ...state, ...(custody && { custody }) }, { ...context, routing });
    const { id, begun } = state;
    const beginning = { caseId: id, begun, machine, reportId, situations, parents };
    return { drafts: [...before, ...startEpisode(beginning, there)] };
  });

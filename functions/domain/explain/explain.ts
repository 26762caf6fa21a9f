import type { Case, CaseEvent } from '#domain/composed/case';
import { fold } from '#domain/composed/case';
import { type Duty, packOf } from '#domain/duty/duty';
import { nthRung } from '#domain/duty/ladder';
import { orderOf } from '#domain/episode/machine-graph';
import { type IdAndEpisode, inOrder } from '#domain/episode/order';
import type { Policy } from '#domain/policy/policy';
import { dutyTypeOf } from '#schemas/duties/index';
import type { Instant } from '#schemas/time';
import { openedBy } from './opened-by.ts';
import { circumstancesOf, inForceOf, type Sources, sourceOf } from './sources.ts';
import { toCome } from './to-come.ts';

/** The event that moved the due moment away from the duty's term, if there is one. */
const movedBy = (duty: Duty, events: readonly CaseEvent[]) => {
  const move = events.findLast(
    ({ fact }) =>
      (fact.type === 'DutyRescheduled' || fact.type === 'ClockCorrected') &&
      fact.data.dutyId === duty.id,
  );
  return move && { movedBy: move.seq };
};

const clockOf = (duty: Duty, policy: Policy, at: Instant) => {
  const { clock: setting } = dutyTypeOf(duty.type);
  if (!setting || !duty.due) return undefined;
  const resolved = policy.setting(setting);
  const silent = resolved.silent.map(({ layer, words }) => ({ layer, words }));
  return {
    setting,
    term: resolved.value,
    source: { ...sourceOf(resolved), silent },
    startedAt: duty.openedAt,
    due: duty.due,
    overdue: duty.due <= at,
  };
};

const after = (order: ReadonlyMap<string, readonly string[]>, type: string): readonly string[] =>
  [...order].filter(([, before]) => before.includes(type)).map(([next]) => next);

const orderFor = (duty: Duty, state: Case, { graphOf }: Sources) => {
  const graph = graphOf(state.episodes[duty.episodeId]?.machine ?? '');
  return graph ? orderOf(graph) : new Map<string, readonly string[]>();
};

const runningDuty = (duty: Duty, state: Case, events: readonly CaseEvent[], sources: Sources) => {
  const { at, calendar, policyOf } = sources;
  const order = orderFor(duty, state, sources);
  const policy = policyOf(packOf(duty), duty.openedAt);
  const type = dutyTypeOf(duty.type);
  const clock = clockOf(duty, policy, at);
  const { rung, at: next, to, repetition } = nthRung(duty.ladder, duty.given, calendar);
  return {
    duty: duty.id,
    episode: duty.episodeId,
    type: duty.type,
    title: type.title,
    ...(duty.subject && { subject: duty.subject }),
    openedAt: duty.openedAt,
    openedBy: openedBy(duty, order.get(duty.type), events),
    policy: duty.policy,
    inForce: inForceOf(policy.inForce(duty.type, circumstancesOf(duty, state))),
    ...(clock && { clock: { ...clock, ...movedBy(duty, events) } }),
    endsBy: Object.entries(type.outcomes).map(([outcome, { title }]) => ({ outcome, title })),
    next: { rung, at: next, to, repetition },
    followedBy: after(order, duty.type),
  };
};

const whyEnded = (outcome: string) => {
  if (outcome === 'superseded') return 'superseded';
  return outcome === 'notInForce' ? 'not_in_force' : 'ended';
};

const endedDuties = (events: readonly CaseEvent[], opened: ReadonlyMap<string, Duty>) =>
  events.flatMap(({ seq, fact }) => {
    if (fact.type !== 'DutyEnded') return [];
    const duty = opened.get(fact.data.dutyId);
    if (!duty) return [];
    const { outcome, by } = fact.data;
    return [
      {
        episode: duty.episodeId,
        type: duty.type,
        title: dutyTypeOf(duty.type).title,
        ...(duty.subject && { subject: duty.subject }),
        why: whyEnded(outcome),
        outcome,
        event: seq,
        ...('rule' in by && { rule: by.rule }),
        after: [],
      },
    ];
  });

/** The machine of an episode, and the state of its present execution, as far as the case knows it. */
const episodeView = ([id, episode]: IdAndEpisode) => {
  const { machine, cycle, startedAt, endedAt, stalled } = episode;
  const running = stalled ? 'stalled' : 'running';
  return {
    id,
    machine,
    cycle,
    startedAt,
    ...(endedAt && { endedAt }),
    state: endedAt ? 'ended' : running,
  };
};

/**
 * Explains a case at an instant: for each running clock the rule, layer, clause, version and facts behind it; for
 * each duty that is not open, the reason; and the duties that may follow.
 *
 * @param events - the whole history; events after `at` are left out.
 * @returns nothing when the case did not exist then.
 */
export const explain = (history: readonly CaseEvent[], sources: Sources) => {
  const events = history.filter(({ at }) => at <= sources.at);
  const state = fold(events);
  if (!state) return undefined;
  const opened = new Map(
    events.flatMap(({ fact }) =>
      fact.type === 'DutyOpened' ? [[fact.data.duty.id as string, fact.data.duty] as const] : [],
    ),
  );
  return {
    at: sources.at,
    events: events.length,
    status: state.status,
    episodes: inOrder(state.episodes).map(episodeView),
    running: state.open.map((duty) => runningDuty(duty, state, events, sources)),
    absent: [...endedDuties(events, opened), ...toCome(state, [...opened.values()], sources)],
  };
};

import type { LocalContext } from '#domain/context';
import { POINT_PASSED } from '#domain/episode/point-passed';
import { Refusal } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { dutyIdOf } from '#domain/ids';
import type { Circumstances } from '#domain/policy/policy';
import type { Post } from '#schemas/codes/post';
import { dutyTypeOf } from '#schemas/duties/index';
import type { DutyType } from '#schemas/duty-type';
import type { CarrierId, EpisodeId, ReportId } from '#schemas/ids';
import { isPart } from '#schemas/post-of-case';
import type { Instant } from '#schemas/time';
import type { Duty } from './duty.ts';
import { DutyEnded, DutyOpened } from './facts.ts';
import { holderOf } from './holder-of.ts';
import { rungsOf, type Schedule } from './ladder.ts';
import { tellingOf } from './told-when-opened.ts';
import { whereOwed } from './where-owed.ts';

export interface Opening {
  readonly caseId: CarrierId;
  readonly episodeId: EpisodeId;
  readonly step: string;
  readonly subject?: string | undefined;
  readonly round: number;
  /** The report whose reporter owes the duty, if a reporter does. */
  readonly reportId?: ReportId | undefined;
  /** The department that received the report, and owes the duties that the type leaves to it. */
  readonly department?: Post | undefined;
  /** The machine in which it opens, and the situations: a notice may require the duty for some of them only. */
  readonly circumstances?: Circumstances;
  /** The start of its clock, if that was before it could be opened here. */
  readonly since?: Instant | undefined;
  /** The end that a document sets, if it comes before the clock's. */
  readonly endsAt?: Instant | undefined;
  /** The machine was past this point already when the duty was added to it. */
  readonly isPassed?: boolean;
}

type Owned = Pick<Duty, 'owner' | 'recorder' | 'standsIn'>;

/** The office that owes the duty and the office that records its end; only one of the two can lack a holder. */
const ownedBy = (type: DutyType, opening: Opening, context: LocalContext): Owned => {
  const { reportId, department } = opening;
  const post = isPart(type.post) ? (department ?? 'civil_affairs') : type.post;
  const holder = (each: Post) => {
    const found = holderOf(each, type, context);
    if (!found) throw new Refusal('no-routing');
    return found;
  };
  const records = type.endedBy && holder(type.endedBy);
  const recorder = records && { recorder: records.office };
  if (post === 'reporter') {
    if (!reportId) throw new Refusal('no-routing');
    const standsIn = records?.standsIn && { standsIn: records.standsIn };
    return { owner: { reporter: reportId }, ...recorder, ...standsIn };
  }
  const own = holder(post);
  const standsIn = own.standsIn ?? records?.standsIn;
  return { owner: { office: own.office, post }, ...recorder, ...(standsIn && { standsIn }) };
};

/** The schedule of a duty that is not in force: no clock, since its term may be undecided. */
const NOTHING_RUNS: Schedule = { rungs: [], repeat: { amount: 1, unit: 'day' } };

const scheduleOf = (
  type: DutyType,
  { since, endsAt }: Opening,
  { at, policy, calendar }: LocalContext,
): Schedule => {
  const clock = type.clock && policy.setting(type.clock).value;
  const ladder = policy.setting(type.ladder).value;
  return rungsOf({ openedAt: since ?? at, endsAt, ladder, ...(clock && { clock }), calendar });
};

/** Everything of a duty that its opening decides. */
const dutyOf = (opening: Opening, type: DutyType, schedule: Schedule, context: LocalContext) => {
  const { caseId, episodeId, step, subject, round, since } = opening;
  const { at, policy } = context;
  const { rungs, repeat, due, calendarUncertain } = schedule;
  const duty: Duty = {
    id: dutyIdOf(opening),
    type: type.code,
    caseId,
    episodeId,
    step,
    ...(subject && { subject }),
    round,
    ...(context.division && { division: context.division }),
    ...ownedBy(type, opening, context),
    openedAt: at,
    ...(since && since < at && { since }),
    policy: policy.version,
    ...(due && { due }),
    ...(calendarUncertain && { calendarUncertain }),
    ladder: { rungs, repeat },
    ...(rungs[0] && { nextAt: rungs[0].at }),
    given: 0,
    version: 1,
  };
  return duty;
};

/**
 * Opens one duty. The policy, or else the duty's type, names the post that owes it; the routing table names its office;
 * the policy now in force gives the clock and the ladder.
 *
 * A duty that is not in force opens and ends at once with `notInForce`, so that the history says so, with the policy's
 * version, and a resumed machine gets the same answer. A duty that was added to the machine before a point already
 * passed ends likewise, as `superseded`.
 *
 * If nobody holds its post, the duty names the post that stands in.
 *
 * @throws {Refusal} `no-routing` if this place has no office of any kind above it.
 * @throws {UnknownDuty} if the policy says nothing about the duty: it fails closed.
 */
export const openDuty = (opening: Opening, here: LocalContext): readonly Draft[] => {
  const declared = dutyTypeOf(opening.step);
  const context = whereOwed(declared, here);
  const { policy } = context;
  const { inForce, layer, units, owner } = policy.inForce(declared.code, opening.circumstances);
  const type = owner ? { ...declared, post: owner } : declared;
  const schedule = inForce ? scheduleOf(type, opening, context) : NOTHING_RUNS;
  const duty = dutyOf(opening, type, schedule, context);
  const data = { duty, ...(inForce && tellingOf(type, units, context)) };
  const opened: Draft = { fact: DutyOpened.of(data), basis: type.basis };
  if (!inForce) return [opened, endedByRule(duty.id, 'notInForce', layer)];
  return opening.isPassed ? [opened, endedByRule(duty.id, 'superseded', POINT_PASSED)] : [opened];
};

/** A reserved outcome: a rule ended the duty, not a person. */
export const endedByRule = (
  dutyId: Duty['id'],
  outcome: 'superseded' | 'notInForce',
  rule: string,
): Draft => ({
  fact: DutyEnded.of({
    dutyId,
    outcome,
    by: { rule },
    fields: {},
    facts: {},
    tells: [],
    told: [],
  }),
  basis: [],
});

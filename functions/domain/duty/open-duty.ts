import type { Case } from '#domain/case/case';
import type { Draft } from '#domain/case/event';
import type { Context } from '#domain/context';
import { type Lineage, officeFor } from '#domain/directory/routing';
import { rungsOf, type Schedule } from '#domain/duty/ladder';
import { POINT_PASSED } from '#domain/episode/point-passed';
import { Refusal } from '#domain/errors';
import { dutyIdOf } from '#domain/ids';
import type { DutyInForce, Occasion } from '#domain/policy/policy';
import type { Post } from '#schemas/codes/post';
import { dutyTypeOf } from '#schemas/duties/index';
import type { DutyType } from '#schemas/duty-type';
import type { EpisodeId, ReportId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import type { Duty } from './duty.ts';
import { holderOf } from './holder-of.ts';

export interface Opening {
  readonly caseId: Case['id'];
  readonly episodeId: EpisodeId;
  readonly step: string;
  readonly subject?: string | undefined;
  readonly round: number;
  /** The report whose reporter owes it, where the reporter does. */
  readonly reportId: ReportId;
  /** In which machine it opens, and for which situations: a notice may owe it for some alone. */
  readonly occasion?: Occasion;
  /** Since when its clock runs, where that was before it could be opened here. */
  readonly since?: Instant | undefined;
  /** Its machine was past this point already when the duty was put into it. */
  readonly isPassed?: boolean;
}

type Owned = Pick<Duty, 'owner' | 'recorder' | 'standsIn'>;

/** Who owes it and who records its end; of the two only one can lack a holder. */
const ownedBy = (type: DutyType, { reportId }: Opening, places: Lineage, of: Context): Owned => {
  const { post, endedBy } = type;
  const holder = (each: Post) => {
    const found = holderOf(each, type, places, of.successors);
    if (!found) throw new Refusal('no-routing');
    return found;
  };
  const own = post === 'reporter' ? undefined : holder(post);
  const records = endedBy && holder(endedBy);
  const standsIn = own?.standsIn ?? records?.standsIn;
  return {
    owner: own ? { office: own.office, post } : { reporter: reportId },
    ...(records && { recorder: records.office }),
    ...(standsIn && { standsIn }),
  };
};

/** What is not in force runs no clock: its term may well be undecided. */
const NOTHING_RUNS: Schedule = { rungs: [], repeat: { amount: 1, unit: 'day' } };

const scheduleOf = (type: DutyType, openedAt: Instant, { policy, calendar }: Context): Schedule => {
  const clock = type.clock && policy.setting(type.clock).value;
  const ladder = policy.setting(type.ladder).value;
  return rungsOf({ openedAt, ladder, ...(clock && { clock }), calendar });
};

/** Who is told that it has opened, beside its owner: whoever is told may see the case. */
const tellingOf = (
  { post, tellsWhenOpened }: DutyType,
  places: Lineage,
  { policy }: Context,
  units: DutyInForce['units'],
) => {
  const named = tellsWhenOpened ? policy.setting(tellsWhenOpened).value : [];
  const tells = [...new Set([...named, ...copiedOf(units, policy)])].filter((to) => to !== post);
  if (tells.length === 0) return {};
  return { tells, told: tells.flatMap((to) => officeFor(to, places) ?? []) };
};

/** The units that a notice names beside the duty, where the deployer has them told. */
const copiedOf = (units: DutyInForce['units'], policy: Context['policy']): readonly Post[] =>
  units.length > 0 && policy.setting('units.copied').value === 'told_when_opened'
    ? units.flatMap(({ lead, responsible }) => [...lead, ...responsible])
    : [];

/**
 * Opens one duty: its owner by the routing table, its clock and ladder by the policy now in force.
 *
 * A duty that the policy has not in force opens and ends at once with `notInForce`, so that the
 * history says so, with the version that said so, and a resumed machine is told the same. One that
 * was put into the machine before a point already passed ends likewise, as `superseded`.
 *
 * Where nobody holds its post, who stands in for it is in the duty.
 *
 * @throws {Refusal} `no-routing` where this place has no office of any kind above it.
 * @throws {UnknownDuty} where the policy says nothing of the duty: it fails closed.
 */
export const openDuty = (opening: Opening, places: Lineage, context: Context): readonly Draft[] => {
  const { caseId, episodeId, step, subject, round } = opening;
  const { at, policy } = context;
  const type = dutyTypeOf(step);
  const { inForce, layer, units } = policy.inForce(type.code, opening.occasion);
  const schedule = inForce ? scheduleOf(type, opening.since ?? at, context) : NOTHING_RUNS;
  const { rungs, repeat, due, calendarUncertain } = schedule;
  const duty: Duty = {
    id: dutyIdOf(opening),
    type: type.code,
    caseId,
    episodeId,
    step,
    ...(subject && { subject }),
    round,
    ...ownedBy(type, opening, places, context),
    openedAt: at,
    ...(opening.since && opening.since < at && { since: opening.since }),
    policy: policy.version,
    ...(due && { due }),
    ...(calendarUncertain && { calendarUncertain }),
    ladder: { rungs, repeat },
    ...(rungs[0] && { nextAt: rungs[0].at }),
    given: 0,
    version: 1,
  };
  const data = { duty, ...(inForce && tellingOf(type, places, context, units)) };
  const opened: Draft = { fact: { type: 'DutyOpened', data }, basis: type.basis };
  if (!inForce) return [opened, ended(duty.id, 'notInForce', layer)];
  return opening.isPassed ? [opened, ended(duty.id, 'superseded', POINT_PASSED)] : [opened];
};

/** A reserved outcome: a rule ended the duty, not a person. */
export const ended = (
  dutyId: Duty['id'],
  outcome: 'superseded' | 'notInForce',
  rule: string,
): Draft => ({
  fact: {
    type: 'DutyEnded',
    data: { dutyId, outcome, by: { rule }, fields: {}, facts: {}, tells: [], told: [] },
  },
  basis: [],
});

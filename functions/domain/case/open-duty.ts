import type { Context } from '#domain/context';
import { type Lineage, officeFor } from '#domain/directory/routing';
import { Refusal } from '#domain/errors';
import { dutyIdOf } from '#domain/ids';
import { rungsOf } from '#domain/ladder';
import type { Post } from '#schemas/codes/post';
import { dutyTypeOf } from '#schemas/duties/index';
import type { EpisodeId, ReportId } from '#schemas/ids';
import type { Case } from './case.ts';
import type { Duty, Owner } from './duty.ts';
import type { Draft } from './event.ts';

export interface Opening {
  readonly caseId: Case['id'];
  readonly episodeId: EpisodeId;
  readonly step: string;
  readonly subject?: string | undefined;
  readonly round: number;
  /** The report whose reporter owes it, where the reporter does. */
  readonly reportId: ReportId;
}

const officeOf = (post: Post, places: Lineage) => {
  const office = officeFor(post, places);
  if (!office) throw new Refusal('no-routing');
  return office;
};

const ownerOf = (post: Post, { reportId }: Opening, places: Lineage): Owner =>
  post === 'reporter' ? { reporter: reportId } : { office: officeOf(post, places), post };

/**
 * Opens one duty: its owner by the routing table, its clock and ladder by the policy now in force.
 *
 * A duty that the policy has not in force opens and ends at once with `notInForce`, so that the
 * history says so, with the version that said so, and a resumed machine is told the same.
 *
 * @throws {Refusal} `no-routing` where no office holds the post for this place.
 * @throws {UnknownDuty} where the policy says nothing of the duty: it fails closed.
 */
export const openDuty = (opening: Opening, places: Lineage, context: Context): readonly Draft[] => {
  const { caseId, episodeId, step, subject, round } = opening;
  const { at, policy, calendar } = context;
  const type = dutyTypeOf(step);
  const clock = type.clock && policy.setting(type.clock).value;
  const { rungs, repeat, due, calendarUncertain } = rungsOf({
    openedAt: at,
    ladder: policy.setting(type.ladder).value,
    ...(clock && { clock }),
    calendar,
  });
  const duty: Duty = {
    id: dutyIdOf(opening),
    type: type.code,
    caseId,
    episodeId,
    step,
    ...(subject && { subject }),
    round,
    owner: ownerOf(type.post, opening, places),
    ...(type.endedBy && { recorder: officeOf(type.endedBy, places) }),
    openedAt: at,
    policy: policy.version,
    ...(due && { due }),
    ...(calendarUncertain && { calendarUncertain }),
    ladder: { rungs, repeat },
    ...(rungs[0] && { nextAt: rungs[0].at }),
    given: 0,
    version: 1,
  };
  const opened: Draft = { fact: { type: 'DutyOpened', data: { duty } }, basis: type.basis };
  const { inForce, layer } = policy.inForce(type.code);
  if (inForce) return [opened];
  return [opened, ended(duty.id, 'notInForce', layer)];
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

import type * as z from 'zod';
import { present, type Successors } from '#domain/directory/successions';
import type { Duty } from '#domain/duty/duty';
import type { DutyView } from '#schemas/api/views';
import { dutyTypeOf } from '#schemas/duties/index';
import type { Instant } from '#schemas/time';
import { carrierView } from '../carrier-view.ts';

type Ended = NonNullable<Duty['ended']>;

const presentOwner = ({ owner, ended }: Duty, successors: Successors | undefined) =>
  'office' in owner && !ended ? { ...owner, office: present(owner.office, successors) } : owner;

/** An outcome that no person chose has no title: a rule ended the duty. */
const endedView = (type: string, { at, outcome }: Pick<Ended, 'at' | 'outcome'>) => {
  const title = dutyTypeOf(type).outcomes[outcome]?.title;
  return { at, outcome, ...(title && { title }) };
};

/** A duty as its office sees it: the successor of a closed office sees itself as the owner. */
export const dutyView = (
  duty: Duty,
  now: Instant,
  successors?: Successors,
): z.infer<typeof DutyView> => {
  const { id, type, caseId, openedAt, due, nextAt, acknowledged, ended, policy } = duty;
  const { title, basis, outcomes } = dutyTypeOf(type);
  return {
    id,
    type,
    title,
    ...carrierView(caseId),
    owner: presentOwner(duty, successors),
    ...(duty.division && { division: duty.division }),
    ...(duty.standsIn && { standsIn: duty.standsIn }),
    basis: [...basis],
    openedAt,
    ...(due && { due }),
    ...(duty.calendarUncertain && { calendarUncertain: true }),
    endsBy: ended
      ? []
      : Object.entries(outcomes).map(([outcome, { title: of }]) => ({ outcome, title: of })),
    overdue: due !== undefined && !ended && due <= now,
    ...(nextAt && { nextTelling: nextAt }),
    ...(acknowledged && { acknowledged }),
    ...(duty.subject && { subject: duty.subject }),
    ...(duty.noted && { noted: duty.noted }),
    ...(duty.suspendedUntil && { suspendedUntil: duty.suspendedUntil }),
    ...(ended && { ended: endedView(duty.type, ended) }),
    policy,
    version: duty.version,
  };
};

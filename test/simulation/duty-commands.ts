import type { Duty } from '#domain/duty/duty';
import { OfficeId } from '#schemas/ids';
import { acknowledgeDuty } from '#steps/duties/acknowledge-duty';
import { extendDuty, noteOnDuty, reassignDuty, suspendDuty } from '#steps/duties/change-duty';
import { endDuty } from '#steps/duties/end-duty';
import { offices } from '#test/fakes/a-county';
import { MARK } from '#test/fakes/a-report';
import { bodyFor, outcomes, outcomesOf } from '#test/fakes/outcomes';
import type { Asking, Make } from './asking.ts';
import { pick } from './choices.ts';
import { asRecorder, asSupervisor, minutesAhead, someDuty, until } from './of-duty.ts';

const reason = MARK;

const outcomeFor = ({ choices }: Asking, { type }: Duty) => {
  const [usual = 'closed', ...others] = outcomesOf(type);
  if (choices.below(20) === 1) return outcomes.closed;
  return bodyFor(type, (choices.below(2) === 1 && pick(choices, others)) || usual);
};

export const end: Make = (asking) => {
  const duty = someDuty(asking);
  if (!duty) return undefined;
  const body = outcomeFor(asking, duty);
  const call = asRecorder(asking, duty);
  const params = { dutyId: duty.id };
  return { name: `end ${duty.type}`, send: (ports) => endDuty(ports)({ params, body }, call) };
};

export const acknowledge: Make = (asking) => {
  const duty = someDuty(asking);
  if (!duty) return undefined;
  const call = asRecorder(asking, duty);
  const params = { dutyId: duty.id };
  return { name: 'acknowledge', send: (ports) => acknowledgeDuty(ports)({ params }, call) };
};

export const reschedule: Make = (asking) => {
  const duty = someDuty(asking);
  if (!duty) return undefined;
  const { choices } = asking;
  const [name, change] =
    choices.below(2) === 1
      ? (['suspend', suspendDuty] as const)
      : (['extend', extendDuty] as const);
  const minutes = pick(choices, minutesAhead) ?? 10;
  const call = asSupervisor(asking, duty);
  const params = { dutyId: duty.id };
  const when = until(asking, minutes);
  return {
    name,
    send: async (ports) => change(ports)({ params, body: { until: await when, reason } }, call),
  };
};

export const note: Make = (asking) => {
  const duty = someDuty(asking);
  if (!duty) return undefined;
  const call = asRecorder(asking, duty);
  const params = { dutyId: duty.id };
  const now = until(asking, 0);
  return {
    name: 'note',
    send: async (ports) => {
      const body = { kind: 'promise', at: await now, text: MARK } as const;
      return noteOnDuty(ports)({ params, body }, call);
    },
  };
};

export const reassign: Make = (asking) => {
  const duty = someDuty(asking);
  if (!duty) return undefined;
  const office = OfficeId.parse(pick(asking.choices, offices)?.id);
  const call = asSupervisor(asking, duty);
  const params = { dutyId: duty.id };
  return {
    name: 'reassign',
    send: (ports) => reassignDuty(ports)({ params, body: { office, reason } }, call),
  };
};

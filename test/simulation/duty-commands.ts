import type { Duty } from '#domain/duty/duty';
import { OfficeId } from '#schemas/ids';
import { offices } from '#test/fakes/a-county';
import { MARK } from '#test/fakes/a-report';
import { bodyFor, outcomes, outcomesOf } from '#test/fakes/outcomes';
import { type Asking, asks, type Command, type Make } from './asking.ts';
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
  const input = { params: { dutyId: duty.id }, body };
  const send: Command['send'] = (ports) => asks(asking, { step: 'endDuty', input, call }, ports);
  return { name: `end ${duty.type}`, send };
};

export const acknowledge: Make = (asking) => {
  const duty = someDuty(asking);
  if (!duty) return undefined;
  const call = asRecorder(asking, duty);
  const input = { params: { dutyId: duty.id } };
  const send: Command['send'] = (ports) =>
    asks(asking, { step: 'acknowledgeDuty', input, call }, ports);
  return { name: 'acknowledge', send };
};

export const reschedule: Make = (asking) => {
  const duty = someDuty(asking);
  if (!duty) return undefined;
  const { choices } = asking;
  const [name, step] =
    choices.below(2) === 1
      ? (['suspend', 'suspendDuty'] as const)
      : (['extend', 'extendDuty'] as const);
  const minutes = pick(choices, minutesAhead) ?? 10;
  const call = asSupervisor(asking, duty);
  const params = { dutyId: duty.id };
  const when = until(asking, minutes);
  return {
    name,
    send: async (ports) => {
      const input = { params, body: { until: await when, reason } };
      return asks(asking, { step, input, call }, ports);
    },
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
      return asks(asking, { step: 'noteOnDuty', input: { params, body }, call }, ports);
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
    send: (ports) => {
      const input = { params, body: { office, reason } };
      return asks(asking, { step: 'reassignDuty', input, call }, ports);
    },
  };
};

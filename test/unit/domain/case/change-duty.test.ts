import { describe, expect, it } from 'vitest';
import { type Case, caseRules } from '#domain/composed/case';
import { acknowledgeDuty } from '#domain/duty/acknowledge-duty';
import type { Duty } from '#domain/duty/duty';
import { DutyRescheduled } from '#domain/duty/facts';
import { noteOnDuty } from '#domain/duty/note-on-duty';
import { reassignDuty } from '#domain/duty/reassign-duty';
import { type Rescheduling, rescheduleDuty } from '#domain/duty/reschedule-duty';
import { DutyId, OfficeId, OfficerId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { people } from '#test/fakes/a-county';
import { aCase } from '#test/fakes/a-response';
import { caseNow } from '#test/fakes/what-happened';
import { openDutyOf } from '#test/fakes/what-people-do';

const { world, caseId } = await aCase();
const state = await caseNow(world, caseId);
const duty = openDutyOf(world, caseId, 'dispatch');

const time = (text: string): Instant => Instant.parse(`2026-11-23T${text}:00.000Z`);
const by = OfficerId.parse(people.countyPolice);
const GONE = DutyId.parse(duty.id.replace('dispatch', 'serve'));

/** The case with this duty changed. Opened at 08:00, due at 08:30; rungs 08:15, 08:30, 08:45, 09:15. */
const withDuty = (change: Partial<Duty>): Case => ({
  ...state,
  open: state.open.map((each) => (each.id === duty.id ? { ...each, ...change } : each)),
});

const contextAt = (at: Instant) => {
  const { policyOf, calendar, random } = world.ports;
  return {
    at,
    actor: { officer: by, office: OfficeId.parse('county-police') },
    policy: policyOf(state.pack, at),
    calendar,
    random,
  };
};

const to = (office: string, dutyId: Duty['id']) => ({
  dutyId,
  to: OfficeId.parse(office),
  reason: 'why',
});

const rescheduled = (
  of: Case,
  asked: Pick<Rescheduling, 'change' | 'until'>,
  at: Instant = time('08:00'),
) => {
  const [draft] = rescheduleDuty(of, duty.id, { ...asked, reason: 'why', by }, contextAt(at));
  if (!draft || !DutyRescheduled.is(draft.fact)) throw new Error('it is rescheduled');
  return { ...draft, data: draft.fact.data };
};

const extended = (of: Case, until: Instant, at?: Instant) =>
  rescheduled(of, { change: 'extended', until }, at);

const suspended = (of: Case, until: Instant, at?: Instant) =>
  rescheduled(of, { change: 'suspended', until }, at);

describe('more time', () => {
  it('before it is due takes no telling back', () => {
    const { data, personal } = extended(withDuty({ given: 1 }), time('10:00'));

    expect(data).not.toHaveProperty('given');
    expect(data).not.toHaveProperty('suspendedUntil');
    expect(personal).toEqual({ reason: 'why' });
  });

  it('takes the telling back that it is due, also where nothing is told before that', () => {
    const [, ...rungs] = duty.ladder.rungs;
    const of = withDuty({ ladder: { ...duty.ladder, rungs }, given: 2 });

    expect(extended(of, time('12:00'), time('08:50')).data).toMatchObject({
      given: 0,
      nextAt: time('12:00'),
    });
  });

  it('of what is overdue is later than now, not only later than it was due', () => {
    const asked = () => extended(withDuty({ given: 2 }), time('09:00'), time('09:30'));

    expect(asked).toThrow(
      expect.objectContaining({
        code: 'bad-input',
        details: {
          complaints: [
            {
              path: '/until',
              given: time('09:00'),
              allowed: `> ${time('09:30')}`,
              zh: '须晚于当前期限',
              en: 'must be later than what holds now',
            },
          ],
        },
      }),
    );
  });

  it('of what is due later is later than that, not only later than now', () => {
    expect(() => extended(state, time('08:20'), time('08:10'))).toThrow(
      expect.objectContaining({ code: 'bad-input' }),
    );
  });

  it('is a year at most, to the end of its last day', () => {
    const year = Instant.parse('2027-11-23T16:00:00.000Z');
    const beyond = Instant.parse('2027-11-23T16:00:00.001Z');

    expect(extended(state, year).data.due).toBe(year);
    expect(() => extended(state, beyond)).toThrow(
      expect.objectContaining({
        details: {
          complaints: [
            {
              path: '/until',
              given: beyond,
              allowed: `≤ ${year}`,
              zh: '一次最多一年',
              en: 'a year at most at a time',
            },
          ],
        },
      }),
    );
  });
});

describe('a rest', () => {
  it('of what is overdue takes no telling back, and ends no sooner than was said', () => {
    const { data } = suspended(
      withDuty({ given: 3, nextAt: time('09:15') }),
      time('12:00'),
      time('09:20'),
    );

    expect(data).not.toHaveProperty('given');
    expect(data.nextAt).toBe(time('12:00'));
  });

  it('goes on from the telling that comes next, where that is after the rest', () => {
    expect(suspended(withDuty({ given: 0 }), time('12:00')).data.nextAt).toBe(time('12:15'));
  });

  it('that is over counts for nothing in the next', () => {
    const of = withDuty({ suspendedUntil: time('08:05') });

    expect(suspended(of, time('12:00'), time('08:10')).data.due).toBe(time('12:20'));
  });

  it('moves the last telling with its repetitions, however often it was repeated', () => {
    const { data } = suspended(withDuty({ given: 9 }), time('13:00'), time('12:00'));

    expect(data.ladder.rungs.map(({ at }) => at)).toEqual(
      ['08:15', '08:30', '08:45', '10:15'].map(time),
    );
  });
});

describe('a duty that is not open', () => {
  it.each([
    ['rescheduled', () => rescheduleDuty(state, GONE, REST, contextAt(time('08:00')))],
    ['given to another', () => reassignDuty(state, to('other-station', GONE))],
    ['acknowledged', () => acknowledgeDuty(state, GONE, by)],
  ])('cannot be %s', (_what, change) => {
    expect(change).toThrow(expect.objectContaining({ code: 'duty-ended' }));
  });
});

const REST: Rescheduling = { change: 'suspended', until: time('12:00'), reason: 'why', by };
const NOTE = { kind: 'visit', at: time('08:05'), text: 'nobody there', by } as const;

describe('of several open duties', () => {
  it('the one that is named is acknowledged', () => {
    expect(acknowledgeDuty(state, duty.id, by)).toMatchObject([
      { fact: { data: { dutyId: duty.id } } },
    ]);
  });

  it('that of a reporter can be given to no office', () => {
    const { id } = openDutyOf(world, caseId, 'assist');

    expect(() => reassignDuty(state, to('station', id))).toThrow(
      expect.objectContaining({ code: 'not-allowed' }),
    );
  });
});

it('why a duty goes to another, and what was noted on it, is personal', () => {
  const [given] = reassignDuty(state, to('other-station', duty.id));
  const [noted] = noteOnDuty(caseRules, { state, duty }, NOTE);

  expect(given?.personal).toEqual({ reason: 'why' });
  expect(noted?.personal).toEqual({ text: 'nobody there' });
});

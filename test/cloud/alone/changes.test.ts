import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County, type Role } from '../a-county.ts';
import { refusal } from '../api/a-problem.ts';
import { aCase, type DutyView, type TheCase } from '../flow/a-case.ts';
import { alone, forward } from '../flow/time.ts';
import { theSystem } from '../world.ts';

const MINUTE = 60_000;

const minutesAfter = (instant: string | undefined, minutes: number): string =>
  new Date(Date.parse(instant ?? '') + minutes * MINUTE).toISOString();

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

beforeEach(() => alone(system));

const callOn = ({ id, version }: DutyView, until: string, reason = '道路中断') => ({
  params: { dutyId: id },
  version,
  body: { until, reason },
});

const rungs = async (of: TheCase) =>
  (await of.history()).flatMap(({ type, data }) =>
    type === 'RungPassed' && String(data.dutyId).includes('.dispatch.') ? [data.rung] : [],
  );

const SUPERVISOR = 'countyPolice' as const;

describe.each(['extendDuty', 'suspendDuty'] as const)('%s', (change) => {
  it('is for the supervisors whom the duty’s type names, and for nobody else', async () => {
    const of = await aCase(system, county);
    const duty = await of.duty('dispatch');
    const call = callOn(duty, minutesAfter(duty.due, 60));
    const codes = async (role: Role) => (await refusal(county.as(role)[change](call))).code;

    expect(await codes('station')).toBe('not-allowed');
    expect(await codes('civilAffairs')).toBe('not-allowed');
    expect(await codes('otherStation')).toBe('not-found');
    expect((await of.duty('dispatch')).version).toBe(duty.version);
    expect((await county.as(SUPERVISOR)[change](call)).status).toBe(200);
  });

  it('asks for a reason, which the history keeps, and for a later time', async () => {
    const of = await aCase(system, county);
    const duty = await of.duty('dispatch');
    const as = county.as(SUPERVISOR);

    const noReason = await refusal(as[change](callOn(duty, minutesAfter(duty.due, 60), '')));
    const earlier = await refusal(as[change](callOn(duty, minutesAfter(duty.openedAt, -1))));
    await as[change](callOn(duty, minutesAfter(duty.due, 60)));

    expect(noReason).toMatchObject({ code: 'bad-input', errors: [{ path: '/reason' }] });
    expect(earlier).toMatchObject({ code: 'bad-input', errors: [{ path: '/until' }] });
    const event = (await of.history()).find(({ type }) => type === 'DutyRescheduled');
    expect(event?.personal).toEqual({ reason: '道路中断' });
    expect(event?.data).toMatchObject({ dutyId: duty.id, by: county.people.countyPolice });
  });

  it('is refused of a duty that has ended', async () => {
    const of = await aCase(system, county);
    const duty = await of.duty('accept');
    const { version } = await of.end('accept', 'accepted');

    const call = { ...callOn(duty, minutesAfter(duty.due, 60)), version };
    expect((await refusal(county.as(SUPERVISOR)[change](call))).code).toBe('duty-ended');
  });
});

describe('a duty that is given more time', () => {
  it('is due then, and its ladder moves by as much: it does not fall silent', async () => {
    const of = await aCase(system, county);
    const duty = await of.duty('dispatch');

    const until = minutesAfter(duty.due, 60);
    const { body } = await county.as(SUPERVISOR).extendDuty(callOn(duty, until));
    expect(body).toMatchObject({ due: until, nextTelling: minutesAfter(duty.nextTelling, 60) });
    await forward(system, 70, 'minute');
    expect(await rungs(of)).toEqual([]);
    await forward(system, 25, 'minute');

    expect(await rungs(of)).toEqual(['remind', 'due']);
  });
});

describe('a duty that is suspended', () => {
  it('tells nobody until the day that is named, and then goes on with the time that was left', async () => {
    const of = await aCase(system, county);
    const duty = await of.duty('dispatch');
    const until = minutesAfter(duty.openedAt, 60);

    const { body } = await county.as(SUPERVISOR).suspendDuty(callOn(duty, until));

    expect(body.suspendedUntil).toBe(until);
    const late = Date.parse(body.due ?? '') - Date.parse(minutesAfter(duty.due, 60));
    expect(Math.abs(late)).toBeLessThan(MINUTE);
    await forward(system, 59, 'minute');
    expect(await rungs(of)).toEqual([]);
    await forward(system, 32, 'minute');
    expect(await rungs(of)).toEqual(['remind', 'due']);
  });
});

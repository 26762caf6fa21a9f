import { beforeAll, describe, expect, it } from 'vitest';
import { holidayCalendar } from '#adapters/holiday-calendar';
import { addTerm } from '#domain/time/add-term';
import type { System } from '#local/system';
import { Instant } from '#schemas/time';
import { aCounty, type County } from '../a-county.ts';
import { aCase } from '../flow/a-case.ts';
import { alone, outage } from '../flow/time.ts';
import { theSystem } from '../world.ts';
import { standing } from './a-response.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

describe('a unit that reported', () => {
  it('is owed feedback within three days of the acceptance, by the police (rep.who)', async () => {
    const of = await aCase(system, county);
    expect((await standing(of)).feedback).toBeUndefined();

    await of.end('accept', 'accepted');

    const { owner, openedAt, due = '' } = await of.duty('feedback');
    expect(owner).toMatchObject({ office: county.offices.station });
    const days = { amount: 3, unit: 'day' } as const;
    expect(due).toBe(addTerm(Instant.parse(openedAt), days, holidayCalendar).at);
  });

  it('is owed none where a citizen reported (rep.citizen)', async () => {
    const of = await aCase(system, county, { reporter: { kind: 'citizen' } });

    await of.end('accept', 'accepted');

    expect((await standing(of)).feedback).toBeUndefined();
  });

  it('has its feedback chased while nobody sends it (rep.who)', async () => {
    await alone(system);
    const of = await aCase(system, county);
    await of.end('accept', 'accepted');
    await of.end('dispatch', 'unfounded');

    await outage(system, 2, 'day');

    const rungs = (await of.history()).filter(
      ({ type, data }) => type === 'RungPassed' && String(data.dutyId).includes('.feedback.'),
    );
    expect(rungs[0]?.data.rung).toBe('remind');
  });
});

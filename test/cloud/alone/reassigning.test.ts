import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County, type Role } from '../a-county.ts';
import { refusal } from '../api/a-problem.ts';
import { eventually } from '../eventually.ts';
import { aCase, type DutyView } from '../flow/a-case.ts';
import { recipients } from '../flow/told.ts';
import { theSystem } from '../world.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

describe('a duty that is given to another office', () => {
  const gives = ({ id, version }: DutyView, office: string, as: Role = 'countyPolice') =>
    county.as(as).reassignDuty({
      params: { dutyId: id },
      version,
      body: { office, reason: '所长回避' },
    });

  it('is that office’s from then on, and its officers are told', async () => {
    const of = await aCase(system, county);
    const duty = await of.duty('dispatch');
    const { otherStation } = county.offices;

    const { body } = await gives(duty, otherStation);

    expect(body.owner).toEqual({ office: otherStation, post: 'police_station' });
    await eventually(
      async () => (await recipients(of, { type: 'dispatch', office: otherStation })).length > 0,
    );
    await expect(of.end('dispatch', 'found', {}, 'station')).rejects.toMatchObject({ status: 403 });
    await of.end('dispatch', 'found', {}, 'otherStation');
    expect((await of.duty('notify')).owner).toMatchObject({ office: county.offices.station });
    const event = (await of.history()).find(({ type }) => type === 'DutyReassigned');
    expect(event?.personal).toEqual({ reason: '所长回避' });
  });

  it.each(['township', 'station', 'nobody-at-all'])(
    'is not given to %s: another office that holds the post',
    async (to) => {
      const of = await aCase(system, county);
      const duty = await of.duty('dispatch');

      const refused = await refusal(gives(duty, county.offices[to as Role] ?? to));

      expect(refused).toMatchObject({ code: 'bad-input', errors: [{ path: '/office' }] });
      expect((await of.duty('dispatch')).owner).toEqual(duty.owner);
    },
  );

  it('is given by a supervisor, not by its own officers', async () => {
    const of = await aCase(system, county);
    const duty = await of.duty('dispatch');

    const refused = await refusal(gives(duty, county.offices.otherStation, 'station'));

    expect(refused.code).toBe('not-allowed');
  });
});

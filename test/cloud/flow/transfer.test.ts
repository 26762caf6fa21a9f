import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County, type Role } from '../a-county.ts';
import { eventually } from '../eventually.ts';
import { theSystem } from '../world.ts';
import { aCase, type TheCase } from './a-case.ts';
import { alone, forward } from './time.ts';
import { recipients, told } from './told.ts';

describe('a duty of the police', () => {
  let system: System;
  let county: County;

  const worklist = async (role: Role, of: TheCase): Promise<readonly string[]> => {
    const query = { office: county.offices[role], limit: 100 };
    const { body } = await county.as(role).showWorklist({ query });
    return body.items.filter(({ id }) => id.startsWith(of.caseNumber)).map(({ type }) => type);
  };

  beforeAll(async () => {
    system = await theSystem();
    county = await aCounty(system);
  });

  beforeEach(() => alone(system));

  it('moves with a transfer: into the other station’s worklist, and out of the sender’s', async () => {
    const of = await aCase(system, county);
    expect(await worklist('station', of)).toEqual(['accept', 'dispatch']);

    await of.end('accept', 'transferred');

    await eventually(async () => (await worklist('otherStation', of)).includes('dispatch'));
    expect(await worklist('station', of)).toEqual([]);
    await eventually(
      async () => (await recipients(of, { office: county.offices.otherStation })).length > 0,
    );
  });

  it('that comes after a transfer is the other station’s too', async () => {
    const of = await aCase(system, county);
    await of.end('accept', 'transferred');

    await of.end('dispatch', 'found', {}, 'otherStation');

    for (const type of ['notify', 'order-return', 'reprimand']) {
      const { owner } = await of.duty(type);
      expect(owner).toMatchObject({ office: county.offices.otherStation });
    }
    await of.end('notify', 'sent', {}, 'otherStation');
  });

  it('that was transferred no longer calls the sender’s officers', async () => {
    const of = await aCase(system, county);
    await of.end('accept', 'transferred');
    await forward(system, 1, 'minute');
    const sender = { office: county.offices.station };
    const before = (await told(of, sender)).length;

    await forward(system, 12, 'minute');

    expect((await told(of, sender)).length).toBe(before);
    const pending = (await told(of, sender)).filter(({ status }) => status === 'handed_over');
    expect(pending).toEqual([]);
  });

  it.each(['station', 'township', 'school', 'nobody-at-all'])(
    'is not transferred to %s',
    async (role) => {
      const of = await aCase(system, county);
      const to = county.offices[role as Role] ?? role;

      await expect(of.end('accept', 'transferred', { to })).rejects.toMatchObject({
        status: 400,
        body: { errors: [{ path: '/to' }] },
      });
      expect(await worklist('station', of)).toEqual(['accept', 'dispatch']);
    },
  );
});

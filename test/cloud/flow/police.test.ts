import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County, type Role } from '../a-county.ts';
import { eventually } from '../eventually.ts';
import { theSystem } from '../world.ts';
import { aCase, type TheCase } from './a-case.ts';
import { USUAL } from './outcomes.ts';
import { play } from './play.ts';
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

  const ended = async (of: TheCase, type: string) =>
    (await of.show()).duties.find((duty) => duty.type === type)?.ended?.outcome;

  beforeAll(async () => {
    system = await theSystem();
    county = await aCounty(system);
  });

  beforeEach(() => alone(system));

  it('to go to the child ends the reporter’s duty to assist, by the record of what was found', async () => {
    const of = await aCase(system, county);
    expect(await ended(of, 'assist')).toBeUndefined();

    await of.end('dispatch', 'found');

    expect(await ended(of, 'assist')).toBe('superseded');
  });

  it('does not wait for its acceptance: the measures go on', async () => {
    const of = await aCase(system, county);

    await of.end('dispatch', 'found');

    expect((await of.duty('notify')).id).toContain('.notify.1');
    expect((await of.duty('accept')).ended).toBeUndefined();
  });

  it('asks no citizen to assist', async () => {
    const of = await aCase(system, county, { reporter: { kind: 'citizen' } });

    expect(await ended(of, 'assist')).toBe('superseded');
    const params = { receipt: of.receipt };
    expect((await county.as('school').showReport({ params })).body.duties).toEqual([]);
  });

  it('asks a school to assist, and tells it so by the receipt', async () => {
    const of = await aCase(system, county);

    const { body } = await county.as('school').showReport({ params: { receipt: of.receipt } });

    expect(body.duties.map(({ type }) => type)).toEqual(['assist']);
  });

  it.each([
    ['oneself', (own: County) => own.people.station],
    ['a stranger', () => 'nobody-at-all'],
    ['a civil affairs officer', (own: County) => own.people.civilAffairs],
  ])('is not unfounded on the word of %s as the second officer', async (_who, whom) => {
    const of = await aCase(system, county);
    const before = (await of.history()).length;

    const refused = of.end('dispatch', 'unfounded', { confirmedBy: whom(county) }, 'station');

    await expect(refused).rejects.toMatchObject({
      status: 400,
      body: { errors: [{ path: '/confirmedBy' }] },
    });
    expect(await ended(of, 'dispatch')).toBeUndefined();
    expect((await of.history()).filter(({ type }) => type === 'DutyEnded')).toHaveLength(0);
    expect(before).toBeGreaterThan(0);
  });

  it('that is unfounded leads to the close without a notice', async () => {
    const of = await aCase(system, county);
    await of.end('accept', 'accepted');

    await of.end('dispatch', 'unfounded');

    await of.duty('close');
    expect((await of.show()).duties.map(({ type }) => type)).not.toContain('notify');
  });

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

    const { owner } = await of.duty('notify');
    expect(owner).toMatchObject({ office: county.offices.otherStation });
    await of.end('notify', 'sent', {}, 'otherStation');
    await of.end('close', 'closed');
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

  it('is done once: the whole course ends in a closed case', async () => {
    const of = await aCase(system, county);

    await play(of, { plan: USUAL });

    const { status, duties } = await of.show();
    expect(status).toBe('closed');
    expect(duties.every((duty) => duty.ended !== undefined)).toBe(true);
  });
});

import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { theSystem } from '../world.ts';
import { aCase, type TheCase } from './a-case.ts';
import { USUAL } from './outcomes.ts';
import { play } from './play.ts';
import { alone } from './time.ts';

describe('a duty of the police', () => {
  let system: System;
  let county: County;

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

  it('is done once: the whole course ends in a closed case', async () => {
    const of = await aCase(system, county);

    await play(of, { plan: USUAL });

    const { status, duties } = await of.show();
    expect(status).toBe('closed');
    expect(duties.every((duty) => duty.ended !== undefined)).toBe(true);
  });
});

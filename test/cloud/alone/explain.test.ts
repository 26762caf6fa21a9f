import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { aCase, type TheCase } from '../flow/a-case.ts';
import { UNFOUNDED } from '../flow/outcomes.ts';
import { play } from '../flow/play.ts';
import { nowOf } from '../flow/time.ts';
import { theSystem } from '../world.ts';
import { aFinding, stands } from './a-response.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

const explains = async ({ caseNumber }: TheCase, at?: string) => {
  const call = { params: { caseNumber }, ...(at && { query: { at } }) };
  return (await county.as('countyPolice').explainCase(call)).body;
};

type Explained = Awaited<ReturnType<typeof explains>>;

const running = ({ running: all }: Explained, type: string) =>
  all.find((duty) => duty.type === type);
const absent = ({ absent: all }: Explained, type: string) => all.find((duty) => duty.type === type);

describe('the explanation of a case', () => {
  it('says of a running clock its rule, layer, clause, version and start (pol.accept)', async () => {
    const of = await aCase(system, county);
    const duty = await of.duty('dispatch');

    const dispatch = running(await explains(of), 'dispatch');

    expect(dispatch).toMatchObject({
      duty: duty.id,
      policy: duty.policy,
      inForce: {
        layer: 'national',
        basis: [{ doc: 'SC16', section: '四(二)', clause: 'pol.accept' }],
      },
      clock: {
        setting: 'urgent.dispatch',
        term: { amount: 30, unit: 'minute' },
        startedAt: duty.openedAt,
        due: duty.due,
        overdue: false,
        source: {
          layer: 'demonstration',
          kind: 'deployment',
          note: { zh: '演示县自行设定，文件未作规定', en: expect.stringContaining('in no notice') },
          silent: [
            {
              layer: 'heshan',
              words: { zh: '“第一时间”，未规定具体时限', en: expect.any(String) },
            },
          ],
        },
      },
      next: { rung: 'remind', at: duty.nextTelling, to: ['owner'], repetition: 0 },
    });
    expect(dispatch?.endsBy.map(({ outcome }) => outcome)).toEqual(['found', 'unfounded']);
    expect(dispatch?.followedBy).toEqual(['notify', 'close']);
  });

  it('says what opened a duty, by the event (pol.alone)', async () => {
    const of = await aFinding(system, county);
    await stands(of, { 'order-return father': 'open' });

    const order = running(await explains(of), 'order-return');

    const history = await of.history();
    const cause = history.find(({ seq }) => seq === order?.openedBy.event);
    expect(cause).toMatchObject({
      type: 'SituationFound',
      data: { situations: ['living_alone'] },
    });
    expect(order).toMatchObject({
      subject: 'father',
      inForce: {
        layer: 'national',
        basis: [{ doc: 'SC16', section: '四(二)', clause: 'pol.alone' }],
        also: [
          { layer: 'heshan', basis: [{ doc: 'HS17', section: '三(二)', clause: 'pol.alone' }] },
        ],
      },
    });
    expect(order?.clock).toBeUndefined();
  });

  it('says of a duty that is not open whether it ended, by whom or which rule, or is to come (rep.assist)', async () => {
    const of = await aFinding(system, county);
    await stands(of, { notify: 'open' });

    const told = await explains(of);

    const dispatch = absent(told, 'dispatch');
    expect(dispatch).toMatchObject({ why: 'ended', outcome: 'found' });
    expect(absent(told, 'assist')).toMatchObject({
      why: 'superseded',
      rule: 'the police have recorded what they found',
    });
    expect(absent(told, 'assess')).toMatchObject({
      why: 'not_yet',
      after: ['notify'],
      source: { layer: 'national', basis: [{ doc: 'SC16', section: '四(三)' }] },
    });
  });

  it('gives a past instant as it was, and nothing of what came later', async () => {
    const of = await aCase(system, county);
    await of.end('accept', 'accepted');
    const then = await nowOf(system);
    await of.end('dispatch', 'found');
    await stands(of, { 'order-return father': 'open' });
    const now = await explains(of);

    const past = await explains(of, then);

    expect(past.at).toBe(then);
    expect(past.events).toBeLessThan(now.events);
    expect(running(past, 'dispatch')).toBeDefined();
    expect(running(past, 'order-return')).toBeUndefined();
    expect(running(now, 'dispatch')).toBeUndefined();
    expect(running(now, 'order-return')).toBeDefined();
    expect(absent(past, 'dispatch')).toBeUndefined();
  });

  it('of a time before the case is that there is none', async () => {
    const of = await aCase(system, county);

    await expect(explains(of, '2026-01-01T00:00:00+08:00')).rejects.toMatchObject({ status: 404 });
    await expect(explains(of, 'yesterday')).rejects.toMatchObject({
      status: 400,
      body: { errors: [{ path: '?at' }] },
    });
  });

  it('of a closed case has no running clock', async () => {
    const of = await aCase(system, county);
    await play(of, { plan: UNFOUNDED });

    const { status, running: open, absent: ended } = await explains(of);

    expect(status).toBe('closed');
    expect(open).toEqual([]);
    expect(ended.some(({ type, why }) => type === 'close' && why === 'ended')).toBe(true);
  });
});

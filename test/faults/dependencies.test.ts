import { availableParallelism, loadavg } from 'node:os';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { System } from '#local/system';
import { audienceOf } from '#schemas/api/index';
import { aCounty, type County } from '#test/cloud/a-county';
import { aReport } from '#test/cloud/a-report';
import { eventually } from '#test/cloud/eventually';
import { aCase } from '#test/cloud/flow/a-case';
import { outbox } from '#test/cloud/flow/outbox';
import { alone } from '#test/cloud/flow/time';
import { theSystem } from '#test/cloud/world';
import { isInFull } from '#test/turn';
import { canHappen, type FaultyCloud, type Happening, startFaultyCloud } from './faulty-cloud.ts';
import { type Asking, eventFor, functionOf, type Reply } from './in-process.ts';
import { tally } from './tally.ts';
import { tracesIn } from './traces.ts';

type Start = Awaited<ReturnType<typeof functionOf>>;

/** `npm test` uses the two in which it is uncertain whether a write was done; the others take long. */
const happenings: readonly Happening[] = isInFull
  ? [
      'fails',
      'is throttled',
      'is unreachable',
      'is done, but its answer is lost',
      'is slow once',
      'hangs',
      'meets another transaction',
      'meets another transaction once',
      'is still in progress',
    ]
  : ['fails', 'is done, but its answer is lost', 'meets another transaction once'];

/** The gateway cuts off an answer that takes longer than the function may. */
const FUNCTION_MS = 20_000;

/** How much slower everything is on a machine with more work than cores. */
const slowness = (): number => Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());

describe('the API, when one call of a service', () => {
  let system: System;
  let county: County;
  let faulty: FaultyCloud;
  /** The starters of the functions that serve requests. */
  let starts: ReadonlyMap<string, Start>;
  const table = tally('call × what happens');

  const asked: Readonly<Record<string, () => Promise<Omit<Asking, 'key'>>>> = {
    makeReport: async () => ({
      name: 'makeReport',
      as: county.people.school,
      body: aReport(county),
    }),
    endDuty: async () => {
      const of = await aCase(system, county);
      const { id, version, openedAt: at } = await of.duty('accept');
      await eventually(async () => (await outbox(system, of.caseNumber)).length === 0);
      const body = { outcome: 'accepted', at };
      return { name: 'endDuty', as: county.people.station, params: { dutyId: id }, version, body };
    },
    resumeCase: async () => {
      const { caseNumber } = await aCase(system, county);
      await eventually(async () => (await outbox(system, caseNumber)).length === 0);
      const body = { reason: '演练' };
      return { name: 'resumeCase', as: county.people.countyPolice, params: { caseNumber }, body };
    },
  };

  const settled = async () => {
    await eventually(async () => {
      const one = await tracesIn(system);
      return JSON.stringify(one) === JSON.stringify(await tracesIn(system));
    });
    return tracesIn(system);
  };

  const send = async (asking: Asking): Promise<Reply> => {
    const serve = await starts.get(audienceOf(asking))?.();
    return (await serve?.(eventFor(asking))) as Reply;
  };

  /** Runs a request once with the planned failure, and once when the service is back. */
  const strike = async (
    asking: Asking,
    plan: { readonly index: number; readonly happening: Happening },
  ): Promise<void> => {
    const before = await settled();
    faulty.plan(plan);
    const began = performance.now();
    const first = await send(asking);
    const lasted = performance.now() - began;
    faulty.plan();
    const afterFirst = await tracesIn(system);
    const second = await send(asking);
    const afterSecond = await tracesIn(system);

    expect(lasted).toBeLessThan(FUNCTION_MS * slowness());
    expect(second.statusCode, second.body).toBeLessThan(300);
    if (first.statusCode < 300) {
      expect(second.body).toBe(first.body);
      expect(afterSecond).toEqual(afterFirst);
    } else {
      expect([429, 503]).toContain(first.statusCode);
      expect(Number(first.headers['retry-after'])).toBeGreaterThan(0);
      const isWhole = JSON.stringify(afterFirst) === JSON.stringify(afterSecond);
      const isNothing = JSON.stringify(afterFirst) === JSON.stringify(before);
      expect(isWhole || isNothing, 'half-done').toBe(true);
      if (!plan.happening.includes('lost')) expect(isNothing, 'nothing is done').toBe(true);
    }
    const added = (afterSecond.request ?? 0) - (before.request ?? 0);
    expect(added, 'done once').toBe(1);
  };

  beforeAll(async () => {
    system = await theSystem();
    await alone(system);
    county = await aCounty(system);
    faulty = await startFaultyCloud(system.cloud.endpoint);
    starts = new Map([
      ['intake', await functionOf(system, 'intake', faulty)],
      ['work', await functionOf(system, 'work', faulty)],
    ]);
  });

  afterAll(async () => {
    vi.unstubAllEnvs();
    table.print();
    await faulty?.stop();
  });

  it.each(isInFull ? Object.keys(asked) : ['makeReport'])(
    'of %s fails: 503 with Retry-After and nothing half-done, or success that lasts',
    async (name) => {
      const make = asked[name];
      if (!make) throw new Error(name);
      const newKey = () => crypto.randomUUID();
      faulty.plan();
      const usual = await send({ ...(await make()), key: newKey() });
      expect(usual.statusCode, usual.body).toBeLessThan(300);
      const targets = [...faulty.targets()];
      expect(targets.length).toBeGreaterThan(2);

      for (const [index, target] of targets.entries()) {
        const call = target.split('.').at(-1) ?? '';
        for (const happening of happenings) {
          if (!canHappen(happening, call)) continue;
          const asking = { ...(await make()), key: newKey() };
          await table.trying(`${name} ${index} ${call}`, happening, () =>
            strike(asking, { index, happening }),
          );
        }
      }
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Duty } from '#domain/duty/duty';
import type { Policy } from '#domain/policy/policy';
import { mobileOf, people, type Role } from '#test/fakes/a-county';
import { aStorm, isDigest, minutes, tellAll } from '#test/fakes/a-storm';
import { aWorld } from '#test/fakes/a-world';
import { alertsIn } from '#test/fakes/what-happened';

const HOUR_MS = 3_600_000;

const storms = fc.record({
  mostPerHour: fc.integer({ min: 1, max: 6 }),
  digestMinutes: fc.integer({ min: 1, max: 30 }),
  /** How many duties open, how many at a time, and how many minutes pass before the next. */
  waves: fc.array(
    fc.record({
      duties: fc.integer({ min: 1, max: 12 }),
      minutes: fc.integer({ min: 0, max: 40 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  atOnce: fc.integer({ min: 1, max: 6 }),
  /** The writes at which the process dies, before or after. */
  deaths: fc.array(fc.tuple(fc.integer({ min: 1, max: 80 }), fc.boolean()), { maxLength: 4 }),
  /** The person whose telephone the provider refuses. */
  refused: fc.option(fc.constantFrom<Role>('station', 'stationSecond')),
  outage: fc.integer({ min: 0, max: 3 }),
});

type Storm = typeof storms extends fc.Arbitrary<infer T> ? T : never;

const decidedBy = (policy: Policy, { mostPerHour, digestMinutes }: Storm): Policy => {
  const values: Readonly<Record<string, unknown>> = {
    'alert.most_per_hour': mostPerHour,
    'alert.digest_every': { amount: digestMinutes, unit: 'minute' },
  };
  const setting = ((key) =>
    key in values
      ? { ...policy.setting(key), value: values[key] }
      : policy.setting(key)) as Policy['setting'];
  return { ...policy, setting };
};

interface Text {
  readonly to: string;
  readonly at: number;
  readonly text: string;
}

const aStormyWorld = (storm: Storm) => {
  const world = aWorld();
  const texts: Text[] = [];
  const { sms } = world.messenger;
  const { policyOf, clock } = world.ports;
  const ports = {
    ...world.ports,
    policyOf: (...of: Parameters<typeof policyOf>) => decidedBy(policyOf(...of), storm),
    messenger: {
      ...world.messenger,
      sms: async (...of: Parameters<typeof sms>) => {
        const id = await sms(...of);
        texts.push({ to: of[0], at: Date.parse(await clock.now()), text: of[1].text });
        return id;
      },
    },
  };
  return { world: { ...world, ports }, texts };
};

const die = (world: ReturnType<typeof aWorld>, deaths: Storm['deaths']) => {
  let writes = 0;
  const meet = (after: boolean) => () => {
    if (!after) writes += 1;
    if (deaths.some(([n, isAfter]) => n === writes && isAfter === after)) throw new Error('killed');
  };
  world.store.disturb.beforeWrite = meet(false);
  world.store.disturb.afterWrite = meet(true);
};

/** Relays a message as the relay does, which keeps it until it was carried out. */
const relayed = async (
  world: ReturnType<typeof aWorld>,
  duties: readonly Duty[],
  atOnce: number,
) => {
  for (let tries = 0; tries < 10; tries += 1) {
    try {
      return await tellAll(world, duties, atOnce);
    } catch (error) {
      if (!(error instanceof Error && error.message === 'killed')) throw error;
    }
  }
  throw new Error('nobody was told');
};

const patiently = async (work: () => Promise<void>) => {
  await work().catch((error: Error) => {
    if (error.message !== 'killed') throw error;
  });
};

const play = async (storm: Storm) => {
  const { world: calm, texts } = aStormyWorld(storm);
  const total = storm.waves.reduce((sum, { duties }) => sum + duties, 0);
  const { world, duties } = await aStorm(total, calm);
  texts.splice(0);
  if (storm.refused) world.messenger.refused.add(mobileOf(storm.refused));
  die(world, storm.deaths);
  let from = 0;
  for (const wave of storm.waves) {
    world.messenger.faults.down = storm.outage > 1;
    await relayed(world, duties.slice(from, from + wave.duties), storm.atOnce);
    from += wave.duties;
    await patiently(() => minutes(world, Math.min(storm.outage, wave.minutes)));
    world.messenger.faults.down = false;
    for (let n = 0; n < wave.minutes; n += 1) await patiently(() => minutes(world, 1));
  }
  world.store.disturb.beforeWrite = undefined;
  world.store.disturb.afterWrite = undefined;
  await minutes(world, 90);
  return { world, duties, texts };
};

/** The number of texts in the fullest hour. */
const fullest = (moments: readonly number[]): number =>
  Math.max(0, ...moments.map((to) => moments.filter((at) => at > to - HOUR_MS && at <= to).length));

const once = (texts: readonly Text[]): readonly Text[] => {
  const last = new Map(texts.map((text) => [`${text.to} ${text.text}`, text]));
  return [...last.values()];
};

describe('in any storm, with any deaths of its workers', () => {
  it('each duty has its own entry and is told, and nobody has more than was decided', async () => {
    await fc.assert(
      fc.asyncProperty(storms, async (storm) => {
        const { world, duties, texts } = await play(storm);
        const alerts = alertsIn(world).filter(({ channel }) => channel === 'sms');
        for (const { id } of duties) {
          const own = alerts.filter(({ dutyId }) => dutyId === id);
          expect(own.filter(({ recipient }) => recipient === people.station)).toHaveLength(1);
          expect(own.map(({ status }) => status)).toContain('handed_over');
        }
        expect(alerts.filter(({ status }) => ['owed', 'in_digest'].includes(status))).toEqual([]);

        const { mostPerHour, digestMinutes, deaths } = storm;
        for (const to of new Set(texts.map((text) => text.to))) {
          const own = texts.filter((text) => text.to === to);
          const alone = own.filter(({ text }) => !isDigest(text));
          const digests = own.filter(({ text }) => isDigest(text)).map(({ at }) => at);
          expect(alone.length - once(alone).length).toBeLessThanOrEqual(deaths.length);
          expect(fullest(once(alone).map(({ at }) => at))).toBeLessThanOrEqual(mostPerHour);
          expect(fullest(digests)).toBeLessThanOrEqual(
            Math.ceil(60 / digestMinutes) + deaths.length,
          );
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

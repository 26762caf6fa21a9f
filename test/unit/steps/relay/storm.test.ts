import { describe, expect, it } from 'vitest';
import { type Alert, alertRecord, withStatus } from '#domain/alerts/alert';
import { dutyRecord } from '#domain/duty/duty';
import { put } from '#domain/record';
import { OfficerId } from '#schemas/ids';
import { sendDigest } from '#steps/relay/send-digest';
import { wakeAlert } from '#steps/relay/wake-alert';
import { sweep } from '#steps/sweep/sweep';
import { mobileOf, people } from '#test/fakes/a-county';
import {
  aStorm,
  DIGEST_MINUTES,
  guardOf,
  isDigest,
  MOST_PER_HOUR,
  minutes,
  ownSms,
  tellAll,
  textsTo,
} from '#test/fakes/a-storm';
import type { World } from '#test/fakes/a-world';

const MORE = 5;

/** A person who has had all the texts of an hour, with five more alerts waiting. */
const overTheLimit = async () => {
  const { world, duties } = await aStorm(MOST_PER_HOUR + MORE);
  await tellAll(world, duties);
  return { world, duties, waiting: ownSms(world, 'station').filter(({ digest }) => digest) };
};

const statuses = (world: World) => {
  const count: Record<string, number> = {};
  for (const { status } of ownSms(world, 'station')) count[status] = (count[status] ?? 0) + 1;
  return count;
};

const digests = (world: World) => textsTo(world, 'station').filter(isDigest);

/** A sweep during which something else happens to an alert, just before its digest is recorded. */
const whileNoting = async (
  world: World,
  alert: Alert | undefined,
  happens: (alert: Alert) => Promise<void>,
): Promise<void> => {
  if (!alert) throw new Error('nothing waits');
  world.store.disturb.beforeWrite = async (writes) => {
    if (!writes.some(({ key }) => key.sk === `ALERT#${alert.id}`)) return;
    world.store.disturb.beforeWrite = undefined;
    await happens(alert);
  };
  await sweep(world.ports);
};

describe('two duties of one person at one time', () => {
  it('are two entries and two texts, below the limit (DM04)', async () => {
    const { world, duties } = await aStorm(2);
    expect(duties[0]?.due).toBe(duties[1]?.due);
    await tellAll(world, duties);

    expect(ownSms(world, 'station').map(({ status }) => status)).toEqual([
      'handed_over',
      'handed_over',
    ]);
    expect(new Set(textsTo(world, 'station')).size).toBe(2);
  });

  it('are two entries above it too, each with its own status (DM04)', async () => {
    const { world, waiting } = await overTheLimit();

    expect(waiting).toHaveLength(MORE);
    expect(new Set(waiting.map(({ dutyId }) => dutyId)).size).toBe(MORE);
    expect(new Set(waiting.map(({ digest }) => digest)).size).toBe(1);
    expect(statuses(world)).toEqual({ handed_over: MOST_PER_HOUR, in_digest: MORE });
  });
});

describe('a thousand duties of one person at one time', () => {
  it('are a thousand entries, the texts of an hour and a digest (DM03)', async () => {
    const { world, duties } = await aStorm(1000);
    await tellAll(world, duties);
    await sweep(world.ports);

    expect(textsTo(world, 'station')).toHaveLength(MOST_PER_HOUR + 1);
    expect(digests(world)).toEqual([expect.stringContaining('另有980项待办事项')]);
    expect(statuses(world)).toEqual({ handed_over: 1000 });
  }, 60_000);
});

describe('a digest', () => {
  it('goes out with the next sweep, and the next one no sooner than the deployer says', async () => {
    const { world, duties } = await aStorm(MOST_PER_HOUR + MORE + 1);
    const [later, ...first] = duties;
    await tellAll(world, first);
    await sweep(world.ports);
    expect(digests(world)).toHaveLength(1);

    await tellAll(world, later ? [later] : []);
    await minutes(world, DIGEST_MINUTES - 1);
    expect(digests(world)).toHaveLength(1);
    await minutes(world, 1);
    expect(digests(world)).toEqual([
      expect.stringContaining(`另有${MORE}项`),
      expect.stringContaining('另有1项'),
    ]);
  });

  it('answers for each of its alerts by the provider’s one id', async () => {
    const { world, waiting } = await overTheLimit();
    await sweep(world.ports);
    const ids = new Set(waiting.map(({ id }) => id));
    const told = ownSms(world, 'station').filter(({ id }) => ids.has(id));

    expect(new Set(told.map(({ history }) => history.at(-1)?.detail))).toEqual(
      new Set([`sms-${world.messenger.texts.length}`]),
    );
    expect(told.every(({ nextAt }) => nextAt !== undefined)).toBe(true);
  });

  it('leaves out what has ended meanwhile', async () => {
    const { world, duties, waiting } = await overTheLimit();
    const [first] = waiting;
    const duty = duties.find(({ id }) => id === first?.dutyId);
    if (!duty) throw new Error('nothing waits');
    const by = { rule: 'test' };
    const ended = { at: await world.clock.now(), outcome: 'x', by, facts: {}, seq: 1 };
    world.table.transact([put(dutyRecord, { ...duty, ended })]);
    await sweep(world.ports);

    expect(digests(world)).toEqual([expect.stringContaining(`另有${MORE - 1}项待办事项`)]);
    expect(statuses(world)).toMatchObject({ not_needed: 1 });
  });

  it('of which nothing is left is not sent', async () => {
    const { world, waiting } = await overTheLimit();
    const at = await world.clock.now();
    for (const alert of waiting)
      world.table.transact([put(alertRecord, withStatus(alert, at, { status: 'not_needed' }))]);
    await sweep(world.ports);

    expect(digests(world)).toEqual([]);
    expect((await guardOf(world, 'station'))?.digest).toBeUndefined();
  });

  it('that the provider refuses is followed by the next person, for each alert', async () => {
    const { world, waiting } = await overTheLimit();
    world.messenger.refused.add(mobileOf('station'));
    await sweep(world.ports);

    expect(statuses(world)).toMatchObject({ failed: MORE });
    const next = ownSms(world, 'stationSecond');
    expect(next.map(({ dutyId }) => dutyId).toSorted()).toEqual(
      waiting.map(({ dutyId }) => dutyId).toSorted(),
    );
    expect(next.every(({ status }) => status === 'handed_over')).toBe(true);
  });

  it('that no provider answers is tried again, then followed', async () => {
    const { world } = await overTheLimit();
    world.messenger.faults.down = true;
    await minutes(world, 3);
    expect(statuses(world)).toMatchObject({ in_digest: MORE });

    await minutes(world, 1);
    expect(statuses(world)).toMatchObject({ failed: MORE });
    expect(ownSms(world, 'stationSecond')).toHaveLength(MORE);
  });

  it('is sent once by two sweeps at once', async () => {
    const { world } = await overTheLimit();
    const officer = OfficerId.parse(people.station);
    await Promise.all([sendDigest(world.ports, officer), sendDigest(world.ports, officer)]);

    expect(digests(world)).toHaveLength(1);
  });

  it('whose sender died before it was sent is sent after a minute', async () => {
    const { world } = await overTheLimit();
    const dead = async () => new Promise<string>(() => undefined);
    const ports = { ...world.ports, messenger: { ...world.messenger, sms: dead } };
    void sendDigest(ports, OfficerId.parse(people.station));
    await new Promise((done) => setTimeout(done, 5));
    await sweep(world.ports);
    expect(digests(world)).toHaveLength(0);

    await minutes(world, 1);
    expect(digests(world)).toHaveLength(1);
    expect(statuses(world)).toEqual({ handed_over: MOST_PER_HOUR + MORE });
  });

  it('whose alerts were not noted comes again with the rest, no sooner than a digest may', async () => {
    const { world, waiting } = await overTheLimit();
    world.store.disturb.beforeWrite = (writes) => {
      const isNote = writes.some(({ key }) => key.sk === `ALERT#${waiting[0]?.id}`);
      if (isNote) throw new Error('killed');
    };
    await sweep(world.ports);
    world.store.disturb.beforeWrite = undefined;
    expect(statuses(world)).toMatchObject({ in_digest: 1 });

    await minutes(world, DIGEST_MINUTES - 1);
    expect(digests(world)).toHaveLength(1);
    await minutes(world, 2);
    expect(digests(world)).toEqual([
      expect.stringContaining(`另有${MORE}项`),
      expect.stringContaining('另有1项'),
    ]);
  });

  it('is noted also for an alert that looked for itself while the text went out', async () => {
    const { world, waiting } = await overTheLimit();
    await whileNoting(world, waiting[0], async (alert) => {
      world.clock.forward(3);
      await wakeAlert(world.ports, alert.id);
    });
    await minutes(world, 1);
    expect(statuses(world)).toEqual({ handed_over: MOST_PER_HOUR + MORE });

    await minutes(world, 2 * DIGEST_MINUTES);
    expect(digests(world)).toHaveLength(1);
  });

  it('shows in the ledger of whoever was settled while the text went out', async () => {
    const { world, waiting } = await overTheLimit();
    await whileNoting(world, waiting[0], async (alert) => {
      const settled = withStatus(alert, await world.clock.now(), { status: 'acknowledged' });
      world.table.transact([put(alertRecord, settled, alert.version)]);
    });

    const told = ownSms(world, 'station').find(({ id }) => id === waiting[0]?.id);
    expect(told).toMatchObject({ status: 'acknowledged', attempts: 1 });
  });

  it('that the index has lost is asked for by its own alerts', async () => {
    const { world } = await overTheLimit();
    const due = world.ports.due;
    const blind: typeof due = {
      ...due,
      due: async (...asked) => {
        const page = await due.due(...asked);
        return { ...page, items: page.items.filter(({ sk }) => sk !== 'GUARD') };
      },
    };
    for (let n = 0; n < 4; n += 1) {
      await sweep({ ...world.ports, due: blind });
      world.clock.forward(1);
    }

    expect(digests(world)).toHaveLength(1);
    expect(statuses(world)).toEqual({ handed_over: MOST_PER_HOUR + MORE });
  });
});

describe('the hour', () => {
  it('is the last sixty minutes: after it a text goes out alone again', async () => {
    const { world, duties } = await aStorm(MOST_PER_HOUR + 1);
    const [last, ...before] = duties;
    await tellAll(world, before);
    world.clock.forward(60);
    await tellAll(world, last ? [last] : []);

    expect(textsTo(world, 'station').filter((text) => !isDigest(text))).toHaveLength(
      MOST_PER_HOUR + 1,
    );
  });

  it('is not used up by a provider that is down', async () => {
    const { world, duties } = await aStorm(MOST_PER_HOUR);
    world.messenger.faults.down = true;
    await tellAll(world, duties);
    await minutes(world, 1);
    world.messenger.faults.down = false;
    await minutes(world, 2);

    expect(statuses(world)).toEqual({ handed_over: MOST_PER_HOUR });
    expect(digests(world)).toEqual([]);
  });

  it('is counted rightly by workers at the same time', async () => {
    const { world, duties } = await aStorm(60);
    await tellAll(world, duties, 20);

    expect(textsTo(world, 'station').length).toBeLessThanOrEqual(MOST_PER_HOUR);
    expect(ownSms(world, 'station')).toHaveLength(60);
  });
});

import { describe, expect, it } from 'vitest';
import type { Alert } from '#domain/alerts/alert';
import { officeRecord } from '#domain/directory/records';
import { dutyRecord } from '#domain/duty/duty';
import { WriteConflict } from '#domain/errors';
import { put } from '#domain/record';
import { OfficerId } from '#schemas/ids';
import { metricNames } from '#schemas/metrics';
import { Instant } from '#schemas/time';
import { handOver } from '#steps/relay/hand-over';
import { wakeAlert } from '#steps/relay/wake-alert';
import { mobileOf, officeNamed, people } from '#test/fakes/a-county';
import { aWorld, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { outcomes } from '#test/fakes/outcomes';
import { alertNow, alertsIn } from '#test/fakes/what-happened';
import { acknowledge, end, openDutyOf, relayAll, report } from '#test/fakes/what-people-do';

const ofAccept = (world: World, recipient: string): Alert => {
  const found = alertsIn(world).find(
    (alert) => alert.dutyId.includes('accept') && alert.recipient === recipient,
  );
  if (!found) throw new Error(`${recipient} was not owed anything`);
  return found;
};

const summary = (world: World) =>
  alertsIn(world)
    .filter(({ dutyId, channel }) => dutyId.includes('accept') && channel === 'sms')
    .toSorted((a, b) => a.place - b.place)
    .map(({ recipient, standing, status }) => [recipient, standing, status]);

const wake = async (world: World, recipient: string): Promise<void> => {
  const { id } = ofAccept(world, recipient);
  await wakeAlert(world.ports, id);
};

/** The duty's ladder gives its next rung only much later, so that silence alone tells the next person. */
const withoutRungs = (world: World, caseId: string): void => {
  const duty = openDutyOf(world, caseId, 'accept');
  const nextAt = Instant.parse('2026-11-24T08:00:00Z');
  world.table.transact([put(dutyRecord, { ...duty, nextAt })]);
};

const told = async (change?: (world: World) => void) => {
  const world = aWorld();
  change?.(world);
  const { caseId } = await report(world);
  await relayAll(world);
  return { world, caseId, duty: openDutyOf(world, caseId, 'accept') };
};

describe('an alert', () => {
  it('is handed over with the provider’s own id', async () => {
    const { world } = await told();

    const alert = ofAccept(world, people.station);

    expect(alert.status).toBe('handed_over');
    expect(alert.history.map(({ status }) => status)).toEqual(['owed', 'handed_over']);
    expect(alert.history.at(-1)?.detail).toMatch(/^sms-\d+$/);
  });

  it('goes to the next of the office, then to the deputy, while nobody answers', async () => {
    const { world, caseId } = await told();
    withoutRungs(world, caseId);
    for (const who of [people.station, people.stationSecond, people.stationDeputy]) {
      world.clock.forward(6);
      await wake(world, who);
    }

    expect(summary(world)).toEqual([
      [people.station, 'holder', 'handed_over'],
      [people.stationSecond, 'holder', 'handed_over'],
      [people.stationDeputy, 'deputy', 'handed_over'],
    ]);
    expect(world.meter.total(metricNames.alertUndeliverable)).toBe(0);
  });

  it('is not followed before its time, nor twice', async () => {
    const { world, caseId } = await told();
    withoutRungs(world, caseId);
    await wake(world, people.station);
    expect(summary(world)).toHaveLength(1);

    world.clock.forward(6);
    await wake(world, people.station);
    await wake(world, people.station);

    expect(summary(world)).toHaveLength(2);
    expect(ofAccept(world, people.station).nextAt).toBeUndefined();
  });

  it('passes nobody over when a turn of duty begins meanwhile', async () => {
    const { world, caseId } = await told();
    withoutRungs(world, caseId);
    const turn = { from: MONDAY, to: Instant.parse('2026-11-24T08:00:00Z') };
    const roster = [{ ...turn, officer: OfficerId.parse(people.stationSecond) }];
    world.table.transact([put(officeRecord, { ...officeNamed('station'), roster })]);
    for (const who of [people.station, people.stationSecond, people.stationDeputy]) {
      world.clock.forward(6);
      await wake(world, who);
    }

    expect(new Set(summary(world).map(([recipient]) => recipient))).toEqual(
      new Set([people.station, people.stationSecond, people.stationDeputy]),
    );
  });

  it.each([
    ['acknowledged', 'acknowledged'],
    ['ended', 'not_needed'],
  ] as const)('of a duty %s meanwhile is followed by nobody', async (what, status) => {
    const { world, duty } = await told();
    if (what === 'acknowledged') await acknowledge(world, duty, 'station');
    else await end(world, duty, 'station', outcomes.accepted);
    world.clock.forward(6);

    await wake(world, people.station);

    expect(summary(world)).toEqual([[people.station, 'holder', status]]);
  });
});

describe('a provider', () => {
  it('that refuses a number for good is followed by the next person at once (DM05)', async () => {
    const { world } = await told(({ messenger }) => messenger.refused.add(mobileOf('station')));

    expect(summary(world)).toEqual([
      [people.station, 'holder', 'failed'],
      [people.stationSecond, 'holder', 'handed_over'],
    ]);
  });

  it('that does not answer is tried four times, twice as long apart each time', async () => {
    const { world } = await told(({ messenger }) => {
      messenger.faults.down = true;
    });
    const waits = [];
    for (const minutes of [0.5, 1, 2]) {
      const { nextAt = '', attempts, status } = ofAccept(world, people.station);
      const now = await world.clock.now();
      waits.push([attempts, status, (Date.parse(nextAt) - Date.parse(now)) / 1000]);
      world.clock.forward(minutes);
      await wake(world, people.station);
    }

    expect(waits).toEqual([
      [1, 'owed', 30],
      [2, 'owed', 60],
      [3, 'owed', 120],
    ]);
    expect(ofAccept(world, people.station).status).toBe('failed');
    expect(ofAccept(world, people.stationSecond).status).toBe('owed');
  });

  it('that carries nothing to anybody sounds the alarm', async () => {
    const { world } = await told(({ messenger }) => {
      for (const role of Object.keys(people)) messenger.refused.add(mobileOf(role as 'station'));
    });

    expect(summary(world).map(([recipient]) => recipient)).toEqual([
      people.station,
      people.stationSecond,
      people.stationDeputy,
      people.countyPolice,
      people.leadingGroup,
    ]);
    expect(world.meter.total(metricNames.alertUndeliverable)).toBeGreaterThan(0);
  });

  it('of e-mail that is down does not hold up the SMS', async () => {
    const { world } = await told(({ messenger }) => {
      messenger.faults.mailDown = true;
    });

    expect(ofAccept(world, people.station).status).toBe('handed_over');
    expect(ofAccept(world, 'office').status).toBe('owed');
  });
});

describe('two processes with one alert', () => {
  const owedOne = async () => {
    const { world } = await told(({ messenger }) => {
      messenger.faults.down = true;
    });
    world.messenger.faults.down = false;
    return { world, alert: ofAccept(world, people.station) };
  };

  it('send it once: the second finds it taken', async () => {
    const { world, alert } = await owedOne();
    world.clock.forward(1);

    await Promise.all([handOver(world.ports, alert), handOver(world.ports, alert)]);

    const sent = world.messenger.texts.filter(({ text }) => text === alert.text);
    expect(sent).toHaveLength(1);
  });

  it('send it once, also when the second reads it while the first is sending', async () => {
    const { world, alert } = await owedOne();
    world.clock.forward(1);
    const sms: typeof world.messenger.sms = async (to, text) => {
      await handOver(world.ports, await alertNow(world, alert));
      return world.messenger.sms(to, text);
    };

    await handOver({ ...world.ports, messenger: { ...world.messenger, sms } }, alert);

    expect(world.messenger.texts.filter(({ text }) => text === alert.text)).toHaveLength(1);
  });

  it('leave it settled when it was settled while it was sent', async () => {
    const { world, alert } = await owedOne();
    world.clock.forward(1);
    let writes = 0;
    world.store.disturb.beforeWrite = () => {
      writes += 1;
      if (writes === 2) throw new WriteConflict(['alert']);
    };

    await expect(handOver(world.ports, alert)).resolves.toBeUndefined();
  });

  it('send it a second time only when the first died after sending, and the ledger shows it', async () => {
    const { world, alert } = await owedOne();
    world.clock.forward(1);
    let writes = 0;
    world.store.disturb.beforeWrite = () => {
      writes += 1;
      if (writes === 2) throw new Error('killed');
    };
    await handOver(world.ports, alert).catch(() => undefined);
    world.store.disturb.beforeWrite = undefined;
    world.clock.forward(2);

    await wake(world, people.station);

    expect(ofAccept(world, people.station)).toMatchObject({ status: 'handed_over', attempts: 3 });
    expect(world.messenger.texts.filter(({ text }) => text === alert.text)).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { Unavailable, WriteConflict } from '#domain/errors';
import { newMessage } from '#domain/outbox/message';
import { millisecondsOf } from '#domain/time/instant';
import { metricNames } from '#schemas/metrics';
import { relay } from '#steps/relay/relay';
import { mobileOf } from '#test/fakes/a-county';
import { aWorld, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { messagesIn } from '#test/fakes/what-happened';
import { relayAll, report } from '#test/fakes/what-people-do';

const driveOf = (world: World) => {
  const found = messagesIn(world).find(({ errand }) => errand.kind === 'drive');
  if (!found) throw new Error('no execution is to be started');
  return found;
};

const failsToStart = (world: World) => {
  const broken = { ...world.machines, start: () => Promise.reject(new Unavailable('SFN')) };
  return { ...world.ports, machines: broken };
};

describe('the relay', () => {
  it('carries a message out once, and deletes it', async () => {
    const world = aWorld();
    await report(world);
    const message = driveOf(world);

    const carried = [await relay(world.ports)(message), await relay(world.ports)(message)];

    expect(carried).toEqual([true, false]);
    expect(world.machines.started).toHaveLength(1);
    expect(messagesIn(world).map(({ id }) => id)).not.toContain(message.id);
  });

  it('puts off what fails, longer each time and an hour at most', async () => {
    const world = aWorld();
    await report(world);
    const ports = failsToStart(world);
    const pauses = [];
    for (let n = 0; n < 10; n += 1) {
      await relay(ports)(driveOf(world));
      pauses.push((millisecondsOf(driveOf(world).nextAt) - millisecondsOf(MONDAY)) / 1000);
    }

    expect(pauses).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]);
    expect(world.meter.total(metricNames.relayFailed)).toBe(10);
  });

  it('notes what failed by code and ids', async () => {
    const world = aWorld();
    await report(world);
    const { id } = driveOf(world);
    await relay(failsToStart(world))(driveOf(world));

    const ids = { message_id: id, kind: 'drive', attempts: 1, cause: 'Unavailable' };
    expect(world.meter.failures).toEqual([
      { code: 'errand-failed', ids: expect.objectContaining(ids) },
    ]);
  });

  it('holds nobody up for one that fails (DM06)', async () => {
    const world = aWorld();
    await report(world);
    const ports = failsToStart(world);
    for (const message of messagesIn(world)) await relay(ports)(message);

    expect(messagesIn(world).map(({ errand }) => errand.kind)).toEqual(['drive']);
    expect(world.messenger.texts.map(({ to }) => to)).toContain(mobileOf('station'));
  });

  it('never fails a batch, not even when it cannot put off', async () => {
    const world = aWorld();
    await report(world);
    const ports = failsToStart(world);
    for (const error of [new WriteConflict(['message']), new Unavailable('the table')]) {
      world.store.disturb.beforeWrite = () => Promise.reject(error);

      expect(await relay(ports)(driveOf(world))).toBe(false);
    }
    expect(driveOf(world).attempts).toBe(0);
  });

  it('never fails a batch when the table does not answer', async () => {
    const world = aWorld();
    await report(world);
    const message = driveOf(world);
    world.store.disturb.beforeLoad = () => {
      throw new Unavailable('the table');
    };

    expect(await relay(world.ports)(message)).toBe(false);
    expect(world.meter.failures.map(({ code }) => code)).toEqual(['message-left']);
  });

  it('knows nothing of a message that is not there', async () => {
    const { ports, machines } = aWorld();
    const errand = { kind: 'topic', officeId: 'station' } as never;

    expect(await relay(ports)(newMessage('gone', MONDAY, errand))).toBe(false);
    expect(machines.started).toEqual([]);
  });

  it('told everything twice tells nobody twice', async () => {
    const world = aWorld();
    await report(world);
    const all = messagesIn(world);
    await relayAll(world);
    const { texts, mails } = world.messenger;
    const before = [texts.length, mails.length, world.machines.started.length];
    const again = all.map((message) => ({ ...message }));
    for (const message of again) {
      const item = { kind: 'put', name: 'message', value: message } as const;
      const key = {
        pk: 'OUTBOX',
        sk: `${message.createdAt}#${message.id}`,
        sharded: true,
      } as const;
      world.table.transact([{ ...item, key, version: 0, due: message.nextAt }]);
    }

    await relayAll(world);

    expect([texts.length, mails.length, world.machines.started.length]).toEqual(before);
  });
});

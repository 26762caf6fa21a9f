import { describe, expect, it } from 'vitest';
import { WriteConflict } from '#domain/errors';
import { metricNames } from '#schemas/metrics';
import { sweep } from '#steps/sweep/sweep';
import { aWorld, type World } from '#test/fakes/a-world';
import { dutiesIn, dutyNow, eventsOf, messagesIn } from '#test/fakes/what-happened';
import { openDutyOf, relayAll, report } from '#test/fakes/what-people-do';

const rungsOf = (world: World, caseId: string, step: string) =>
  eventsOf(world, caseId).flatMap(({ fact }) =>
    fact.type === 'RungPassed' && fact.data.dutyId.includes(step)
      ? [[fact.data.rung, fact.data.repetition, fact.data.lateSeconds]]
      : [],
  );

const aCase = async () => {
  const world = aWorld();
  const { caseId } = await report(world);
  await relayAll(world);
  return { world, caseId };
};

describe('the sweep', () => {
  it('gives a rung when its moment has come, and not before', async () => {
    const { world, caseId } = await aCase();
    world.clock.forward(14);
    await sweep(world.ports);
    expect(rungsOf(world, caseId, 'dispatch')).toEqual([]);

    world.clock.forward(1);
    await sweep(world.ports);

    expect(rungsOf(world, caseId, 'dispatch')).toEqual([['remind', 0, 0]]);
  });

  it('gives every rung after an outage, in order, each with its lateness (DM01, DM02)', async () => {
    const { world, caseId } = await aCase();
    world.clock.forward(60);

    await sweep(world.ports);
    await sweep(world.ports);

    expect(rungsOf(world, caseId, 'dispatch')).toEqual([
      ['remind', 0, 45 * 60],
      ['due', 0, 30 * 60],
      ['superior', 0, 15 * 60],
    ]);
  });

  it('leaves the version that an officer holds as it was', async () => {
    const { world, caseId } = await aCase();
    const { id, version } = openDutyOf(world, caseId, 'dispatch');
    world.clock.forward(60);
    await sweep(world.ports);

    expect((await dutyNow(world, id)).version).toBe(version);
  });

  it('goes on after a bad item, and notes it', async () => {
    const { world, caseId } = await aCase();
    const { id } = openDutyOf(world, caseId, 'accept');
    const key = { pk: 'CASE#bad', sk: 'DUTY#not an id' };
    const due = '2026-11-01T00:00:00.000Z';
    world.table.transact([{ kind: 'put', name: 'duty', key, value: {}, due }]);
    world.clock.forward(10);

    await sweep(world.ports);

    expect((await dutyNow(world, id)).given).toBe(2);
    expect(world.meter.failures).toEqual([
      {
        code: 'sweep-item-failed',
        ids: { case_id: 'bad', item: 'DUTY#not an id', cause: 'ZodError' },
      },
    ]);
    expect(world.meter.total(metricNames.sweepFinished)).toBe(1);
  });

  it('loses a race without a word: somebody else has attended to it', async () => {
    const { world } = await aCase();
    world.clock.forward(10);
    world.store.disturb.beforeWrite = () => {
      throw new WriteConflict(['alert']);
    };

    await sweep(world.ports);

    const causes = world.meter.failures.map(({ ids }) => ids.cause);
    expect(causes).not.toContain('WriteConflict');
    expect(world.meter.total(metricNames.sweepFinished)).toBe(1);
  });

  it('by two at once gives each rung once (DM20)', async () => {
    const { world, caseId } = await aCase();
    world.clock.forward(60);

    await Promise.all([sweep(world.ports), sweep(world.ports)]);

    expect(rungsOf(world, caseId, 'dispatch').map(([rung]) => rung)).toEqual([
      'remind',
      'due',
      'superior',
    ]);
  });

  it('carries the messages that the stream did not bring', async () => {
    const world = aWorld();
    await report(world);
    world.clock.forward(2);

    await sweep(world.ports);

    expect(messagesIn(world)).toEqual([]);
    expect(world.machines.started).toHaveLength(1);
  });

  it('leaves the stream its minute', async () => {
    const world = aWorld();
    await report(world);
    await sweep(world.ports);

    expect(world.machines.started).toEqual([]);
  });

  it('tells how old the oldest message is', async () => {
    const world = aWorld();
    await report(world);
    world.clock.forward(0.5);
    await sweep(world.ports);

    expect(world.meter.total(metricNames.outboxAge)).toBe(30);
  });

  it('goes through more entries than one page (DM09)', async () => {
    const world = aWorld(1);
    for (let n = 0; n < 30; n += 1) await report(world);
    await relayAll(world);
    world.clock.forward(5);

    expect(await sweep(world.ports)).toBeGreaterThan(100);
    const accepts = dutiesIn(world).filter(({ type }) => type === 'accept');
    expect(accepts.map(({ given }) => given)).toEqual(Array(30).fill(1));
  });
});

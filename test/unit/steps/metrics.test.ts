import { describe, expect, it } from 'vitest';
import { Refusal, WriteConflict } from '#domain/errors';
import { metricNames } from '#schemas/metrics';
import { onConflictAgain } from '#steps/retry';
import { sweep } from '#steps/sweep/sweep';
import { aWorld } from '#test/fakes/a-world';
import { relayAll, report, runUntilQuiet } from '#test/fakes/what-people-do';

describe('a sweep', () => {
  it('says something of every number, so that silence means that it is dead', async () => {
    const { ports, meter } = aWorld();

    await sweep(ports);

    const said = new Set(meter.counted.map(({ metric }) => metric));
    expect([...said].toSorted()).toEqual(Object.values(metricNames).toSorted());
    expect(meter.total(metricNames.sweepFinished)).toBe(1);
  });

  it('counts who is late by rung, and nobody who is only reminded', async () => {
    const world = aWorld();
    await report(world);
    await relayAll(world);
    world.clock.forward(5);
    await sweep(world.ports);
    const reminded = world.meter.total(metricNames.overdue);
    world.clock.forward(24 * 60);
    await sweep(world.ports);

    const rungs = world.meter.counted.flatMap(({ metric, by }) =>
      metric === metricNames.overdue && by && 'rung' in by ? [by.rung] : [],
    );
    const given = world.meter.notes.filter(({ code }) => code === 'rung-passed');
    expect([given[0]?.ids.rung, reminded]).toEqual(['remind', 0]);
    expect(new Set(rungs)).toEqual(new Set(['due', 'superior', 'leading-group']));
    expect(world.meter.total(metricNames.overdue)).toBe(rungs.length);
  });

  it('counts an execution that it finds dead, and no other', async () => {
    const world = aWorld();
    await report(world);
    await runUntilQuiet(world);
    world.clock.forward(3);
    await sweep(world.ports);
    const alive = world.meter.total(metricNames.executionLost);
    for (const { name } of [...world.machines.started]) world.machines.kill(name);
    world.clock.forward(25 * 60);
    await sweep(world.ports);

    expect([alive, world.meter.total(metricNames.executionLost)]).toEqual([0, 1]);
  });
});

describe('a conflict', () => {
  it('is counted each time, and once more when it is given up', async () => {
    const { ports, meter } = aWorld();
    const attempt = () => Promise.reject(new WriteConflict(['case']));

    await expect(onConflictAgain(ports, attempt)).rejects.toThrow(Refusal);

    expect(meter.total(metricNames.conflictRetried)).toBe(8);
    expect(meter.total(metricNames.conflictGivenUp)).toBe(1);
  });
});

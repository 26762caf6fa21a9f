import { expect, it } from 'vitest';
import { definitionNamed } from '#infra/machine-files';
import { machines } from '#schemas/machines';
import { metricNames } from '#schemas/metrics';
import { sweep } from '#steps/sweep/sweep';
import { aCase } from '#test/fakes/a-response';
import { relayAll } from '#test/fakes/what-people-do';

/** Step Functions ends an execution after a year; each task ends well before. */
const MOST_SECONDS = 90 * 24 * 3600;

/** Every state within a part of a machine, including branches and maps. */
const statesIn = (part: unknown): readonly (readonly [string, Record<string, unknown>])[] => {
  if (typeof part !== 'object' || part === null) return [];
  const { States = {} } = part as { States?: Record<string, Record<string, unknown>> };
  return [...Object.entries(States), ...Object.values(part).flatMap(statesIn)];
};

it.each(Object.keys(machines))('no state of %s waits for a person without a limit', (name) => {
  const states = statesIn(definitionNamed(name));
  const tasks = new Map(states.filter(([, { Type }]) => Type === 'Task'));
  const unlimited = [...tasks].filter(
    ([, state]) => !(Number(state.TimeoutSeconds) <= MOST_SECONDS),
  );

  expect(tasks.size).toBeGreaterThan(0);
  expect(unlimited.map(([state]) => state)).toEqual([]);
});

it('an execution that always fails is begun a few times, and not for ever', async () => {
  const { world } = await aCase();
  for (let time = 0; time < 8; time += 1) {
    for (const name of world.machines.running) world.machines.kill(name);
    world.clock.forward(3);
    await sweep(world.ports);
    await relayAll(world);
  }

  expect(world.machines.started.length).toBeLessThanOrEqual(5);
  expect(world.meter.total(metricNames.episodeStuck)).toBeGreaterThan(0);
});

import { expect, it } from 'vitest';
import { sweep } from '#steps/sweep/sweep';
import { aCase } from '#test/fakes/a-response';
import { goOn, openNamed } from '#test/fakes/usual-course';
import { rungsOf } from './rungs-of.ts';

const MINUTES_OF_A_DAY = 24 * 60;

it('a reminder whose own day had no run is given by the next one, with its lateness', async () => {
  const { world, caseId } = await aCase();
  await goOn(world, caseId, {}, ['assess', 'close']);
  const { id, ladder } = openNamed(world, caseId, 'assess');
  const [reminder] = ladder.rungs;
  const days = (Date.parse(reminder?.at ?? '') - Date.parse(await world.clock.now())) / 86_400_000;
  world.clock.forward((Math.ceil(days) + 2) * MINUTES_OF_A_DAY);

  await sweep(world.ports);

  const [first] = rungsOf(world, id);
  expect(first?.rung).toBe(reminder?.rung);
  expect(first?.lateSeconds).toBeGreaterThan(24 * 3600);
});

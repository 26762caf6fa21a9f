import { expect, it } from 'vitest';
import { makeReport } from '#steps/reports/make-report';
import { aReport } from '#test/fakes/a-report';
import { aWorld, callAs } from '#test/fakes/a-world';
import { casesIn } from '#test/fakes/what-happened';

it('a process that has run for two days stamps a report with the day it came', async () => {
  const world = aWorld();
  const take = makeReport(world.ports);
  await take({ body: aReport() }, callAs('school'));
  world.clock.forward(2 * 24 * 60);

  const { body } = await take({ body: aReport() }, callAs('school'));

  const now = await world.clock.now();
  expect(body).toMatchObject({ receivedAt: now });
  expect(casesIn(world).map(({ openedAt }) => openedAt)).toContain(now);
});

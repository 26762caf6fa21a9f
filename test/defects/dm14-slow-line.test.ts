import { expect, it } from 'vitest';
import { makeReport } from '#steps/reports/make-report';
import { aReport } from '#test/fakes/a-report';
import { aWorld, callAs } from '#test/fakes/a-world';
import { casesIn } from '#test/fakes/what-happened';

it('a report that is sent again because its answer was slow is one report, with one receipt', async () => {
  const world = aWorld();
  const call = callAs('school');
  const send = () => makeReport(world.ports)({ body: aReport() }, call);
  const first = await send();
  world.clock.forward(3);

  const again = await send();

  expect(again).toEqual(first);
  expect(casesIn(world)).toHaveLength(1);
});

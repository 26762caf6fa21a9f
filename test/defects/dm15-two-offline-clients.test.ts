import { expect, it } from 'vitest';
import { CHILD } from '#test/fakes/a-report';
import { aWorld } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { casesIn } from '#test/fakes/what-happened';
import { report } from '#test/fakes/what-people-do';
import { identify } from '#test/fakes/what-supervisors-do';

const known = { child: { citizenId: CHILD }, reportedAt: MONDAY };

it('two reports that were written offline, and are sent days apart, meet in the child’s case', async () => {
  const world = aWorld();
  world.clock.forward(24 * 60);
  const { caseId } = await report(world, known, 'school');
  world.clock.forward(2 * 24 * 60);

  const second = await report(world, known, 'township');

  expect(second.caseId).toBe(caseId);
  expect(casesIn(world)[0]?.reports).toHaveLength(2);
});

it('of two without the child’s number, whoever names the child in the second hears of the first', async () => {
  const world = aWorld();
  const { caseId: first } = await report(world, { reportedAt: MONDAY }, 'school');
  const { caseId: second } = await report(world, { reportedAt: MONDAY }, 'township');
  await identify(world, first, CHILD);

  await expect(identify(world, second, CHILD)).rejects.toMatchObject({ code: 'child-has-case' });
});

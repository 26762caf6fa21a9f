import { expect, it } from 'vitest';
import { relay } from '#steps/relay/relay';
import { aWorld, countedRandom } from '#test/fakes/a-world';
import { casesIn, eventsOf, messagesIn } from '#test/fakes/what-happened';
import { relayAll, report } from '#test/fakes/what-people-do';

it('two cases that draw the same number in one moment are two cases', async () => {
  const world = aWorld();
  const again = { ...world, ports: { ...world.ports, random: countedRandom() } };
  let other = '';
  world.store.disturb.beforeWrite = async () => {
    world.store.disturb.beforeWrite = undefined;
    other = (await report(again)).caseId;
  };

  const { caseId } = await report(world);

  expect(caseId).not.toBe(other);
  expect(casesIn(world)).toHaveLength(2);
});

it('two reports that are numbered in one moment get two numbers, without a gap', async () => {
  const world = aWorld();
  const cases = [await report(world), await report(world)];
  const [one, other] = messagesIn(world).filter(({ errand }) => errand.kind === 'number');
  if (!one || !other) throw new Error('both reports are to be numbered');
  world.store.disturb.beforeWrite = async () => {
    world.store.disturb.beforeWrite = undefined;
    await relay(world.ports)(other);
  };
  await relay(world.ports)(one);
  await relayAll(world);

  const numbers = cases.flatMap(({ caseId }) =>
    eventsOf(world, caseId).flatMap(({ fact }) =>
      fact.type === 'ReportNumbered' ? [fact.data.number] : [],
    ),
  );
  expect(numbers.sort()).toEqual([1, 2]);
});

import { expect, it } from 'vitest';
import { CHILD } from '#test/fakes/a-report';
import { aWorld, type World } from '#test/fakes/a-world';
import { perform } from '#test/fakes/perform';
import { casesIn } from '#test/fakes/what-happened';
import { report } from '#test/fakes/what-people-do';

const known = { child: { citizenId: CHILD } };

/** Runs two acts that both look for the child's case before either writes. */
const atOnce = async (world: World, one: () => Promise<unknown>, other = one): Promise<void> => {
  world.store.disturb.beforeWrite = async () => {
    world.store.disturb.beforeWrite = undefined;
    await one();
  };
  await other();
};

const reportsIn = (world: World) => casesIn(world).map(({ reports }) => reports.length);

it('two reports of one child, each of which found no case, end in one case', async () => {
  const world = aWorld();
  await atOnce(
    world,
    () => report(world, known, 'township'),
    () => report(world, known),
  );
  expect(reportsIn(world)).toEqual([2]);
});

it('so do two calls to the hotline, which no lock on the child’s file guards', async () => {
  const world = aWorld();
  const call = () => perform(world, { step: 'takeCall', input: { text: JSON.stringify(known) } });
  await atOnce(world, call);
  expect(reportsIn(world)).toEqual([2]);
});

import { packs } from '#adapters/policy-packs';
import { divisionRecord } from '#domain/directory/records';
import { put } from '#domain/record';
import { divisions } from '#test/fakes/a-county';
import type { World } from '#test/fakes/a-world';
import { report } from '#test/fakes/what-people-do';
import { type Choices, pick } from './choices.ts';
import { someCourse } from './course.ts';
import { bringToItsEnd } from './healing.ts';

/** In each of them everything is decided, which no notice does: each can be deployed. */
const deployments = Object.values(packs)
  .filter(({ kind }) => kind === 'deployment')
  .map(({ pack }) => pack);

/** In one of this many runs, a case was closed before. */
const ONE_IN = 4;

/** A county under some deployment's policy, which may have seen a case before. */
export const beginning = async (world: World, choices: Choices): Promise<void> => {
  const pack = pick(choices, deployments);
  const own = divisions.filter((division) => division.pack);
  world.table.transact(own.map((division) => put(divisionRecord, { ...division, pack })));
  if (choices.below(ONE_IN) !== 1) return;
  await report(world);
  await bringToItsEnd(world, someCourse(choices));
};

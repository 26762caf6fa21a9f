import { packs } from '#adapters/policy-packs';
import { divisionRecord } from '#domain/directory/records';
import { put } from '#domain/record';
import { divisions } from '#test/fakes/a-county';
import { CHILD, CHILD_OF_FIFTEEN, MARK } from '#test/fakes/a-report';
import type { World } from '#test/fakes/a-world';
import { join, part } from '#test/fakes/of-files';
import { report } from '#test/fakes/what-people-do';
import { type Choices, pick } from './choices.ts';
import { someCourse } from './course.ts';
import { bringToItsEnd } from './healing.ts';

/** The deployments: everything is decided in each, which no notice achieves alone, so each can be deployed. */
const deployments = Object.values(packs)
  .filter(({ kind }) => kind === 'deployment')
  .map(({ pack }) => pack);

/** In one of this many runs, a case was closed before. */
const ONE_IN = 4;

/**
 * Two children whose files are joined; statements may have been added since, and the files may have been parted again.
 */
const joinedFiles = async (world: World, choices: Choices): Promise<void> => {
  const elder = await report(world, { child: { citizenId: CHILD } });
  const younger = await report(world, { child: { citizenId: CHILD_OF_FIFTEEN } });
  await join(world, younger.caseId, elder.caseId);
  const came = choices.below(3);
  if (came > 0) await report(world, { child: { citizenId: CHILD, name: MARK } });
  if (came > 1) await part(world, younger.caseId);
};

/** A county under some deployment's policy, possibly with an earlier case, or with two children's joined files. */
export const beginning = async (world: World, choices: Choices): Promise<void> => {
  const pack = pick(choices, deployments);
  const own = divisions.filter((division) => division.pack);
  world.table.transact(own.map((division) => put(divisionRecord, { ...division, pack })));
  const before = choices.below(ONE_IN);
  if (before === 2) await joinedFiles(world, choices);
  if (before !== 1) return;
  await report(world);
  await bringToItsEnd(world, someCourse(choices));
};

import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import { dutyTypeOf } from '#schemas/duties/index';
import type { MachineName } from '#schemas/machines';
import { situationsOf } from '#test/fakes/case-machines';
import { type Graph, machineNamed } from '#test/fakes/memory-machine';
import { outcomesOf } from '#test/fakes/outcomes';
import type { Course } from '#test/fakes/usual-course';
import { type Life, live } from './life.ts';

/** Every state that opens a duty, at any depth of the machine. */
export const taskStates = ({ States }: Graph): readonly string[] =>
  Object.entries(States).flatMap(([name, { Type, Branches = [], ItemProcessor }]) => [
    ...(Type === 'Task' ? [name] : []),
    ...[...Branches, ...(ItemProcessor ? [ItemProcessor] : [])].flatMap(taskStates),
  ]);

/** A duty may end differently towards one parent than towards the other. */
const namesOf = (type: string): readonly string[] =>
  dutyTypeOf(type).perParent ? [`${type}.father`] : [type];

/** Courses that leave the usual one at one duty. */
const deviations = (duties: readonly string[]): readonly Course[] =>
  duties.flatMap((type) =>
    namesOf(type).flatMap((name) => outcomesOf(type).map((outcome) => ({ [name]: outcome }))),
  );

/** The states of this machine that a life reaches. */
const visitedOn = async (life: Life): Promise<ReadonlySet<string>> => {
  const { world } = await live(life);
  const prefix = `${life.machine}: `;
  const own = [...world.machines.visited].filter((name) => name.startsWith(prefix));
  return new Set(own.map((name) => name.slice(prefix.length)));
};

/** All situations of a machine together, and each alone, because a duty may be owed for only some. */
const setsFor = (machine: MachineName): readonly (readonly EmergencySituation[])[] => {
  const all = situationsOf(machine);
  return [all, ...all.map((each) => [each])];
};

/** A path through a machine, and the states that it is the first to visit. */
export interface Path {
  readonly machine: MachineName;
  readonly situations: readonly EmergencySituation[];
  readonly course: Course;
  readonly states: readonly string[];
}

/**
 * Paths that together reach every state that opens a duty: the usual path, and further ones in which one duty ends
 * otherwise.
 *
 * @throws {Error} where a state is on none of them.
 */
export const pathsThrough = async (machine: MachineName): Promise<readonly Path[]> => {
  const left = new Set(taskStates(machineNamed(machine)));
  const paths: Path[] = [];
  const courses = [{}, ...deviations([...left])];
  const ways = setsFor(machine).flatMap((situations) =>
    courses.map((course) => ({ machine, situations, course })),
  );
  for (const way of ways) {
    if (left.size === 0) break;
    const visited = await visitedOn(way);
    const states = [...left].filter((state) => visited.has(state));
    for (const state of states) left.delete(state);
    if (states.length > 0) paths.push({ ...way, states });
  }
  if (left.size > 0) throw new Error(`no path of ${machine} comes to ${[...left].join(', ')}`);
  return paths;
};

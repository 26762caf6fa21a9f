import { dutyTypeOf } from '#schemas/duties/index';
import { isMachineName, type MachineName, machines } from '#schemas/machines';
import { type Graph, machineNamed } from '#test/fakes/memory-machine';
import { outcomesOf } from '#test/fakes/outcomes';
import type { Course } from '#test/fakes/usual-course';
import { live } from './life.ts';

export const machineNames: readonly MachineName[] = Object.keys(machines).filter(isMachineName);

/** Every state that opens a duty, wherever it lies in the machine. */
export const taskStates = ({ States }: Graph): readonly string[] =>
  Object.entries(States).flatMap(([name, { Type, Branches = [], ItemProcessor }]) => [
    ...(Type === 'Task' ? [name] : []),
    ...[...Branches, ...(ItemProcessor ? [ItemProcessor] : [])].flatMap(taskStates),
  ]);

/** Towards one parent a duty may end otherwise than towards the other. */
const namesOf = (type: string): readonly string[] =>
  dutyTypeOf(type).perParent ? [`${type}.father`] : [type];

/** Courses that leave the usual one at one duty. */
const deviations = (duties: readonly string[]): readonly Course[] =>
  duties.flatMap((type) =>
    namesOf(type).flatMap((name) => outcomesOf(type).map((outcome) => ({ [name]: outcome }))),
  );

const visitedOn = async (machine: MachineName, course: Course) => {
  const { world } = await live({ machine, course });
  return new Set(world.machines.entered);
};

/** A path through a machine, and the states that it is the first to visit. */
export interface Path {
  readonly machine: MachineName;
  readonly course: Course;
  readonly states: readonly string[];
}

/**
 * Paths that together come to every state that opens a duty: the usual one, and whatever else is
 * needed, found by letting one duty end otherwise.
 *
 * @throws {Error} where a state is on none of them.
 */
export const pathsThrough = async (machine: MachineName): Promise<readonly Path[]> => {
  const left = new Set(taskStates(machineNamed(machine)));
  const paths: Path[] = [];
  for (const course of [{}, ...deviations([...left])]) {
    if (left.size === 0) break;
    const visited = await visitedOn(machine, course);
    const states = [...left].filter((state) => visited.has(state));
    for (const state of states) left.delete(state);
    if (states.length > 0) paths.push({ machine, course, states });
  }
  if (left.size > 0) throw new Error(`no path of ${machine} comes to ${[...left].join(', ')}`);
  return paths;
};

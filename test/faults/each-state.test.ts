import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '#test/cloud/a-county';
import { aCase, type TheCase } from '#test/cloud/flow/a-case';
import { courses, type NamedCourse } from '#test/cloud/flow/courses';
import { tokenOf } from '#test/cloud/flow/executions';
import { briefly, play } from '#test/cloud/flow/play';
import { tasksOf } from '#test/cloud/flow/states';
import { alone } from '#test/cloud/flow/time';
import { theSystem } from '#test/cloud/world';
import { caseMachines } from '#test/fakes/case-machines';
import { machineNamed } from '#test/fakes/memory-machine';
import { isInFull } from '#test/turn';
import { type Fault, faults } from './faults.ts';
import { tally } from './tally.ts';

/**
 * Every Task of every machine that a case carries, so that an added one meets every fault, too, on a course that
 * reaches it.
 */
const tasks = caseMachines.flatMap((machine) => tasksOf(machineNamed(machine)));

/** The whole response with an unreachable father meets nearly all; the shortest one meets three. */
const course = isInFull ? courses[0] : courses.at(-1);

describe('at each state', () => {
  let system: System;
  let county: County;
  let undisturbed: readonly string[];

  const table = tally('state × fault');

  const history = async (of: TheCase) =>
    (await briefly(system, of)).filter((line) => !line.startsWith('["RungPassed"'));

  const open = async (of: TheCase) =>
    (await of.open()).map(({ id, version }) => `${id} v${version}`).toSorted();

  const playWith = async (
    { name, strike }: Fault,
    planned: NamedCourse,
    states: readonly string[],
  ): Promise<void> => {
    const of = await aCase(system, county);
    const scene = { system, of };
    let heal: (() => Promise<void>) | undefined;
    await play(of, {
      ...planned,
      before: async (duty) => {
        heal = undefined;
        if (!states.includes(duty.type)) return;
        await tokenOf(system, of, duty);
        const before = await open(of);
        await table.trying(name, duty.type, async () => {
          heal = await strike(scene, duty);
          expect(await open(of), duty.id).toEqual(expect.arrayContaining(before));
        });
      },
      after: async (duty) => {
        if (heal) await table.trying(name, duty.type, heal);
      },
    });
    expect(await history(of)).toEqual(undisturbed);
  };

  beforeAll(async () => {
    system = await theSystem();
    await alone(system);
    county = await aCounty(system);
    if (!course) throw new Error('there is no course');
    const of = await aCase(system, county);
    await play(of, course);
    undisturbed = await history(of);
  });

  afterAll(() => table.print());

  /** Every fault at every state takes long: in `npm test` each fault strikes at one state, in turn. */
  const turns = ['accept', 'dispatch', 'close'];
  const all = faults.map((fault, index) => {
    const turn = turns[index % turns.length] ?? '';
    return { ...fault, states: isInFull ? tasks : [turn] };
  });

  const strikes = async (fault: (typeof all)[number]): Promise<void> => {
    if (course) await playWith(fault, course, fault.states);
  };

  it.concurrent.each(all.filter(({ isShared }) => !isShared))('$name: the same history', strikes);

  it.each(all.filter(({ isShared }) => isShared))('$name: the same history', strikes);
});

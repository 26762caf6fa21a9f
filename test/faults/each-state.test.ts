import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '#test/cloud/a-county';
import { aCase } from '#test/cloud/flow/a-case';
import { courses, type NamedCourse } from '#test/cloud/flow/courses';
import { tokenOf } from '#test/cloud/flow/executions';
import { briefly, play } from '#test/cloud/flow/play';
import { tasksOf } from '#test/cloud/flow/states';
import { alone } from '#test/cloud/flow/time';
import { theSystem } from '#test/cloud/world';
import { type Fault, faults } from './faults.ts';
import { isInFull } from './in-full.ts';
import { tally } from './tally.ts';

const MACHINE = new URL('../../statemachines/emergency-response.asl.json', import.meta.url);

/** Every Task of the machine: one that is added meets every fault as well. */
const tasks = tasksOf(JSON.parse(readFileSync(MACHINE, 'utf8')));

/** The whole response, of a father who cannot be reached, meets nearly all; the shortest meets three. */
const [whole, , , shortest] = courses;
const course = isInFull ? whole : shortest;

describe('at each state', () => {
  let system: System;
  let county: County;
  let undisturbed: readonly string[];

  const table = tally('state × fault');

  const history = async (of: Awaited<ReturnType<typeof aCase>>) =>
    (await briefly(of)).filter((line) => !line.startsWith('["RungPassed"'));

  const open = async (of: Awaited<ReturnType<typeof aCase>>) =>
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

  const own = faults.filter(({ isShared }) => !isShared);
  const shared = faults.filter(({ isShared }) => isShared);

  /** What strikes the whole cloud takes its turn, so `npm test` lets each strike at one state. */
  const turns = ['accept', 'dispatch', 'close'];
  const inTurn = shared.map((fault, index) => {
    const turn = turns[index % turns.length] ?? '';
    return { ...fault, states: isInFull ? tasks : [turn] };
  });

  it.concurrent.each(own)(
    '$name: the same history',
    async (fault) => {
      if (course) await playWith(fault, course, tasks);
    },
    900_000,
  );

  it.each(inTurn)(
    '$name: the same history',
    async (fault) => {
      if (course) await playWith(fault, course, fault.states);
    },
    900_000,
  );
});

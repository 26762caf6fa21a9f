import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { dutyTypeOf } from '#schemas/duties/index';
import { aCounty, type County } from '../a-county.ts';
import { eventually } from '../eventually.ts';
import { theSystem } from '../world.ts';
import { aCase, type TheCase } from './a-case.ts';
import { kill, running, statusOf, tokenOf } from './executions.ts';
import { USUAL } from './outcomes.ts';
import { briefly, type Course, play } from './play.ts';
import { tasksOf } from './states.ts';
import { alone } from './time.ts';

const MACHINE = new URL('../../../statemachines/emergency-response.asl.json', import.meta.url);

/** Every Task of the machine: one that is added is stopped and resumed as well. */
const tasks = tasksOf(JSON.parse(readFileSync(MACHINE, 'utf8')));

const ends = tasks.flatMap((task) =>
  Object.keys(dutyTypeOf(task).outcomes).map((outcome) => ({ task, outcome })),
);

const open = async (of: TheCase) => (await of.open()).map(({ id, version }) => `${id} v${version}`);

const courseTo = (task: string, outcome?: string): Course => ({
  plan: { [task]: 'recorded', ...USUAL, ...(outcome && { [task]: outcome }) },
  first: task,
});

describe('an execution that is stopped', () => {
  let system: System;
  let county: County;

  const histories = new Map<string, readonly string[]>();

  /** The history of the same course when nobody stops it; played once. */
  const unstopped = async (course: Course): Promise<readonly string[]> => {
    const key = JSON.stringify(course);
    const known = histories.get(key);
    if (known) return known;
    const of = await aCase(system, county);
    await play(of, course);
    const history = await briefly(of);
    histories.set(key, history);
    return history;
  };

  beforeAll(async () => {
    system = await theSystem();
    await alone(system);
    county = await aCounty(system);
  });

  it.each(tasks)('at %s comes to the same open duties, and to the same end', async (task) => {
    const course = courseTo(task);
    const of = await aCase(system, county);
    await play(of, course, task);
    await tokenOf(system, of, await of.duty(task));
    const before = await open(of);

    await kill(system, of);
    await of.resume();
    await tokenOf(system, of, await of.duty(task));

    expect(await open(of)).toEqual(before);
    await play(of, course);
    expect(await briefly(of)).toEqual(await unstopped(course));
  });

  it.each(ends)('before $task ends by $outcome goes on behind it', async ({ task, outcome }) => {
    const course = courseTo(task, outcome);
    const of = await aCase(system, county);
    await play(of, course, task);
    await kill(system, of);

    await of.end(task, outcome);
    if ((await of.show()).status === 'open') await of.resume();
    await play(of, course);

    expect(await briefly(of)).toEqual(await unstopped(course));
  });

  it('while it lives makes way for the next: one waits for each duty', async () => {
    const of = await aCase(system, county);
    const { arn } = await running(system, of);

    await of.resume();

    await eventually(async () => (await statusOf(system, arn)) === 'ABORTED');
    expect((await running(system, of)).cycle).toBe(2);
    expect((await of.history()).filter(({ type }) => type === 'DutyOpened')).toHaveLength(3);
    await play(of, { plan: USUAL });
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { dutyTypeOf } from '#schemas/duties/index';
import { machineNamed } from '#test/fakes/memory-machine';
import { isInFull } from '#test/turn';
import { aCounty, type County } from '../a-county.ts';
import { eventually } from '../eventually.ts';
import { theSystem } from '../world.ts';
import { aCase, type TheCase } from './a-case.ts';
import { courses, news } from './courses.ts';
import { kill, running, statusOf, tokenOf } from './executions.ts';
import { UNFOUNDED } from './outcomes.ts';
import { briefly, type Course, play } from './play.ts';
import { isInForce, tasksOf } from './states.ts';
import { alone } from './time.ts';

/** Every Task of the two machines, so that an added one is stopped and resumed as well. */
const tasks = ['emergency-response', 'parent-recall'].flatMap((machine) =>
  tasksOf(machineNamed(machine)).filter(isInForce),
);

const ends = tasks.flatMap((task) =>
  Object.keys(dutyTypeOf(task).outcomes).map((outcome) => `${task} ${outcome}`),
);

/** The shortest course in `npm test`; all of them, which take minutes, in `npm run faults`. */
const played = isInFull ? courses : courses.slice(-1);

const open = async (of: TheCase) =>
  (await of.open()).map(({ id, version }) => `${id} v${version}`).toSorted();

describe('an execution that is stopped', () => {
  let system: System;
  let county: County;

  /** Waits until the execution has opened the duties at which it stands. */
  const settled = async (of: TheCase): Promise<void> => {
    for (const duty of await of.open())
      if (tasks.includes(duty.type)) await tokenOf(system, of, duty);
  };

  const histories = new Map<string, readonly string[]>();

  /** The history of the same course without any stop; played once. */
  const unstopped = async (course: Course): Promise<readonly string[]> => {
    const key = JSON.stringify(course.plan);
    const known = histories.get(key);
    if (known) return known;
    const of = await aCase(system, county);
    await play(of, course);
    const history = await briefly(system, of);
    histories.set(key, history);
    return history;
  };

  beforeAll(async () => {
    system = await theSystem();
    await alone(system);
    county = await aCounty(system);
  });

  it('is stopped in these stories at every Task, and before every outcome', () => {
    const stops = courses.flatMap((course) => [...news(course, (task, end) => `${task} ${end}`)]);

    expect(stops.filter((stop) => ends.includes(stop)).toSorted()).toEqual(ends.toSorted());
  });

  it.each(played)(
    'at each duty of $of keeps what is open, and comes to the same end',
    async (course) => {
      const of = await aCase(system, county);
      const stops = news(course, (task) => task, played);

      await play(of, {
        ...course,
        before: async (duty) => {
          if (!tasks.includes(duty.type) || !stops.delete(duty.type)) return;
          await tokenOf(system, of, duty);
          await settled(of);
          const before = await open(of);
          await kill(system, of, duty);
          await of.resume();
          await tokenOf(system, of, duty);
          // A branch that had not opened its duty yet opens it now; the histories are equal at the end.
          expect(await open(of), duty.id).toEqual(expect.arrayContaining(before));
        },
      });

      expect(await briefly(system, of)).toEqual(await unstopped(course));
    },
  );

  it.each(played)('before each duty of $of ends goes on behind it', async (course) => {
    const of = await aCase(system, county);
    const stops = news(course, (task, end) => `${task} ${end}`, played);
    let isStopped = false;

    await play(of, {
      ...course,
      before: async (duty) => {
        const { type } = duty;
        isStopped = tasks.includes(type) && stops.delete(`${type} ${course.plan[type]}`);
        if (isStopped) await kill(system, of, duty);
      },
      after: async () => {
        if (isStopped && (await of.show()).status === 'open') await of.resume();
      },
    });

    expect(await briefly(system, of)).toEqual(await unstopped(course));
  });

  it('while it lives makes way for the next: one waits for each duty', async () => {
    const of = await aCase(system, county);
    const { arn } = await running(system, of);

    await of.resume();

    await eventually(async () => (await statusOf(system, arn)) === 'ABORTED');
    expect((await running(system, of)).cycle).toBe(2);
    expect((await of.history()).filter(({ type }) => type === 'DutyOpened')).toHaveLength(3);
    await play(of, { plan: UNFOUNDED });
  });
});

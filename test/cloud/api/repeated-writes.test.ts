import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { System } from '#local/system';
import { routes } from '#schemas/api/index';
import { isInFull } from '#test/turn';
import { aCounty, type County } from '../a-county.ts';
import { allTaken } from '../a-joint-report.ts';
import { aReport } from '../a-report.ts';
import { alone } from '../flow/time.ts';
import { theSystem } from '../world.ts';
import { historyOf, worklistOf } from './a-case.ts';
import { problemOf } from './a-problem.ts';
import { type Asked, ask, askAndHangUp, keyed, type Moment } from './ask.ts';
import { aWrite, type WriteName, writeNames } from './each-write.ts';
import { makeReady } from './make-ready.ts';
import type { Scene } from './scene.ts';

let system: System;
let county: County;
let scene: Scene;

const newScene = async () => {
  const { body } = await county.as('school').makeReport({ body: aReport(county) });
  scene = { county, caseNumber: body.caseNumber };
};

beforeAll(async () => {
  system = await theSystem();
  await alone(system);
  county = await aCounty(system);
  await newScene();
});

/** Writes that can be made only once, and so need a case of their own each time. */
const ONCE: readonly WriteName[] = [
  'endDuty',
  'noteOnDuty',
  'extendDuty',
  'suspendDuty',
  'reassignDuty',
  'closeCase',
  'reopenCase',
  'identifyChild',
  'findSituations',
  'openByHand',
  'noteIncident',
  'closeOffice',
  'reopenOffice',
];

beforeEach(async ({ task }) => {
  const suite = task.suite?.name;
  // An office closes only once, and the clock stops at everything that earlier stories have left due.
  if (suite === 'closeOffice' || suite === 'reopenOffice') county = await aCounty(system);
  if (suite === 'moveClock') await alone(system);
  const name = ONCE.find((each) => each === suite);
  if (!name) return;
  await newScene();
  await makeReady(name, system, scene);
});

const moments: readonly Moment[] = ['sent', 'answered'];

/** One write of each kind; `npm run faults` tests all of them. */
const REPRESENTATIVE: readonly WriteName[] = [
  'makeReport',
  'endDuty',
  'loadDirectory',
  'moveClock',
];
const writesToAsk = isInFull ? writeNames : REPRESENTATIVE;

const under = (key: string, asked: Asked): Asked => ({
  ...asked,
  headers: { ...asked.headers, ...keyed(key) },
});

/** Waits for the consequences of a write: the parts of a joint report follow its answer. */
const followed = async (name: WriteName, { text }: { readonly text: string }) => {
  if (name !== 'makeJointReport') return;
  const { jointReport } = z.object({ jointReport: z.string() }).parse(JSON.parse(text));
  await allTaken(county, jointReport);
};

/** The acts of people in the case, and the number of the station's duties. */
const traces = async () => {
  const history = await historyOf(county, scene.caseNumber);
  const byPeople = history.filter(({ actor }) => !('system' in actor)).map(({ type }) => type);
  const owed = await worklistOf(county, 'station');
  return { byPeople, owed: owed.length };
};

/** Whether a missing or reused key is refused; the hotline refuses nothing. */
const refusesKeys = (name: WriteName): boolean =>
  !routes.some((route) => route.name === name && route.keyIsOptional);

describe.each(writesToAsk)('%s', (name) => {
  const refuses = refusesKeys(name);

  it('gives a repetition its first answer, and does nothing more', async () => {
    const asked = await aWrite(name, scene);
    const key = crypto.randomUUID();

    const first = await ask(system, under(key, asked));
    await followed(name, first);
    const after = await traces();
    const second = await ask(system, under(key, asked));

    expect(first.status).toBeLessThan(300);
    expect([second.status, second.text]).toEqual([first.status, first.text]);
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(await traces()).toEqual(after);
  });

  it.each(moments)(
    'is done once when its answer was thrown away as soon as it was %s',
    async (moment) => {
      const asked = under(crypto.randomUUID(), await aWrite(name, scene));

      await askAndHangUp(system, asked, moment);
      const second = await ask(system, asked);
      await followed(name, second);
      const after = await traces();
      const third = await ask(system, asked);

      expect(second.status).toBeLessThan(300);
      expect(third.text).toBe(second.text);
      expect(await traces()).toEqual(after);
    },
  );

  it.runIf(refuses)('is refused under a key that was used for another request', async () => {
    const key = crypto.randomUUID();
    const [one, other] = await Promise.all([
      aWrite(name, scene, 'one'),
      aWrite(name, scene, 'other'),
    ]);
    await followed(name, await ask(system, under(key, one)));
    const after = await traces();

    const answer = await ask(system, under(key, other));

    expect(problemOf(answer)).toMatchObject({ status: 422, code: 'key-reused' });
    expect(await traces()).toEqual(after);
  });

  it.runIf(refuses)('is refused without a key, and with one that is no header', async () => {
    const asked = await aWrite(name, scene);
    const before = await traces();

    const without = await ask(system, asked);
    const tooLong = await ask(system, under('k'.repeat(129), asked));

    expect(problemOf(without)).toMatchObject({ status: 400, code: 'key-missing' });
    expect(problemOf(tooLong)).toMatchObject({
      status: 400,
      code: 'bad-input',
      errors: [{ path: 'Idempotency-Key', allowed: expect.stringContaining('128') }],
    });
    expect(await traces()).toEqual(before);
  });

  it('is done once when the same request comes four times at once', async () => {
    const asked = under(crypto.randomUUID(), await aWrite(name, scene));

    const answers = await Promise.all(Array.from({ length: 4 }, () => ask(system, asked)));

    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.status).toBeLessThan(300);
  });
});

it('keeps the keys of two callers apart', async () => {
  const key = crypto.randomUUID();
  const body = aReport(county);

  const one = await county.as('school').makeReport({ key, body });
  const other = await county.as('township').makeReport({ key, body });

  expect(other.body.receipt).not.toBe(one.body.receipt);
});

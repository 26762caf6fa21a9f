import { aCustodyWorld, endAt, endBy, openAsked, toPlace } from './a-custody.ts';
import { CHILD, FATHER, MARK, OTHER_CHILD } from './a-report.ts';
import type { World } from './a-world.ts';
import { endNamed, goOn } from './usual-course.ts';
import { report, runUntilQuiet } from './what-people-do.ts';
import { reopen } from './what-supervisors-do.ts';

/** The findings of the police, in turn: each starts machines of its own. */
const FINDINGS = [
  'foundIncapable',
  'foundHarmed',
  'foundAbandoned',
  'foundMissing',
  'found',
] as const;

const REPORTS_EACH = 4;
const child = { citizenId: CHILD };

/** Reports that join one response; every duty is ended, and a person closes the case. */
const once = async (world: World, n: number): Promise<string> => {
  const { caseId } = await report(world, { child });
  await runUntilQuiet(world);
  for (let more = 1; more < REPORTS_EACH; more += 1) await report(world, { child });
  await goOn(world, caseId, { dispatch: FINDINGS[n % FINDINGS.length] ?? 'found' }, []);
  return caseId;
};

/** A child whose case was closed and reopened this many times. */
export const timesOver = async (times: number) => {
  const world = aCustodyWorld();
  let caseId = '';
  for (let n = 0; n < times; n += 1) {
    if (n > 0) await reopen(world, caseId);
    caseId = await once(world, n);
  }
  return { world, caseId };
};

/** The duties ended before the child is moved: twelve are left in four episodes. */
const DONE = ['accept', 'feedback', 'medical-care', 'gather-evidence', 'appraise-injury'] as const;

/** Reopens the case once more: two parents and two others are accused, and the child has been in three places. */
export const harmedAgain = async (world: World, caseId: string): Promise<void> => {
  await reopen(world, caseId);
  await runUntilQuiet(world);
  const situations = ['domestic_violence', 'living_alone'];
  await endNamed(world, caseId, 'dispatch', 'foundHarmed', { situations });
  const accused = { accused: ['father', 'mother'], accusedIds: [FATHER, OTHER_CHILD] };
  await endNamed(world, caseId, 'stop-harm', 'stopped', accused);
  await endNamed(world, caseId, 'request-placement');
  await endNamed(world, caseId, 'place', 'care', toPlace('station-of-relief-place'));
  for (const done of DONE) await endNamed(world, caseId, done);
  for (const place of ['shelter', 'home-place']) {
    await openAsked(world, caseId, 'move-child');
    await endBy(
      world,
      caseId,
      ['move-child', 'moved'],
      toPlace(place, { custody: 'temporary_care' }),
    );
  }
  await endAt(world, caseId, ['admit', 'admitted'], { namedPerson: MARK });
};

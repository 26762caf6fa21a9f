import { beforeEach, describe, expect, it } from 'vitest';
import { recorderOf } from '#domain/duty/duty';
import { CaseId } from '#schemas/ids';
import { showCase } from '#steps/cases/show-case';
import { CHILD } from '#test/fakes/a-report';
import { callThere, endThere, OTHER_TOWN, withSecondCounty } from '#test/fakes/a-second-county';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { endNamed } from '#test/fakes/usual-course';
import { alertsIn, caseNow, dutiesIn } from '#test/fakes/what-happened';
import { openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';

const child = { citizenId: CHILD };

let world: World;
let caseId: string;

const owedThere = () =>
  dutiesIn(world)
    .filter((duty) => duty.caseId === caseId && duty.division === OTHER_TOWN && !duty.ended)
    .map((duty) => `${duty.type}: ${recorderOf(duty)}`)
    .sort();

const sees = (call: ReturnType<typeof callAs>) =>
  showCase(world.ports)({ params: { caseNumber: CaseId.parse(caseId) } }, call).then(
    ({ status }) => status,
    (error: { readonly code?: string }) => error.code,
  );

beforeEach(async () => {
  world = withSecondCounty(aWorld());
  ({ caseId } = await report(world, { child }));
  await runUntilQuiet(world);
});

const metThere = async () => {
  await endNamed(world, caseId, 'dispatch');
  const second = await report(world, { child, division: OTHER_TOWN });
  expect(second.caseId).toBe(caseId);
  await runUntilQuiet(world);
};

describe('a child who is met in a second county', () => {
  it('is visited by the police of that place (pol.accept)', async () => {
    await metThere();

    expect(owedThere()).toEqual([
      'accept: there-station',
      'assist: there-station',
      'dispatch: there-station',
    ]);
  });

  it('is visited there also while the first police are still on their way (pol.accept)', async () => {
    await report(world, { child, division: OTHER_TOWN });

    expect(owedThere()).toContain('dispatch: there-station');
    const dispatches = dutiesIn(world).filter(({ type, ended }) => type === 'dispatch' && !ended);
    expect(dispatches.map(recorderOf).sort()).toEqual(['station', 'there-station']);
  });

  it('is answered by the offices of that place, by its rules (pol.alone, pol.notice)', async () => {
    await metThere();
    await endThere(world, caseId, 'dispatch', 'found');

    expect(owedThere()).toEqual(
      expect.arrayContaining([
        'notify: there-station',
        'order-return: there-station',
        'reprimand: there-station',
      ]),
    );
    const { policy } = openDutyOf(world, caseId, 'notify');
    expect(policy).toMatch(/^demonstration-chongqing@/);
  });

  it('is made known to the township of that place, which assesses (pol.notice, ass.joint)', async () => {
    await metThere();
    await endThere(world, caseId, 'dispatch', 'found');
    await endThere(world, caseId, 'notify', 'sent');

    // The rules of that county have the township told, and not civil affairs as well.
    const told = alertsIn(world).filter(({ occasion }) => occasion === 'ended');
    expect([...new Set(told.map(({ office }) => office))]).toEqual(['there-township']);
    expect(owedThere()).toContain('assess: there-township');
  });

  it('is seen by the offices and the supervisors of that place, and by nobody there before', async () => {
    expect(await sees(callThere('there-civil'))).toBe('not-found');
    await metThere();

    expect(await sees(callThere('there-station'))).toBe(200);
    expect(await sees(callThere('there-police'))).toBe(200);
    expect(await sees(callThere('there-civil'))).toBe(200);
    expect(await sees(callAs('civilAffairs'))).toBe(200);
    expect(await sees(callThere('there-court'))).toBe('not-found');
  });

  it('leaves the duties of the first county with its offices', async () => {
    await metThere();
    await endThere(world, caseId, 'dispatch', 'found');

    const here = dutiesIn(world).filter(({ division, ended }) => !division && !ended);
    expect(here.some((duty) => recorderOf(duty)?.startsWith('there-'))).toBe(false);
    expect((await caseNow(world, caseId)).alsoIn).toEqual([OTHER_TOWN]);
  });
});

import { describe, expect, it } from 'vitest';
import { makeReport } from '#steps/reports/make-report';
import { mobileOf } from '#test/fakes/a-county';
import { aReport, REPORTER_TELEPHONE } from '#test/fakes/a-report';
import { aWorld, callAs } from '#test/fakes/a-world';
import { outcomes } from '#test/fakes/outcomes';
import { end, openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';
import { tellReporters } from '#test/fakes/what-supervisors-do';

const EARLIER = '2026-11-23T06:00:00.000Z';

describe('a report that an officer enters later', () => {
  it.each(['telephone', 'in_person', 'letter'])(
    'made by %s runs the police’s clocks from when it was made (pol.accept)',
    async (door) => {
      const world = aWorld();
      const { caseId } = await report(world, { door, reportedAt: EARLIER }, 'station');

      for (const type of ['accept', 'dispatch']) {
        const duty = openDutyOf(world, caseId, type);
        expect(duty.since).toBe(EARLIER);
        expect(duty.due && duty.due < duty.openedAt).toBe(true);
      }
    },
  );

  it('made in the app runs from when the police had it', async () => {
    const world = aWorld();
    const { caseId } = await report(world, { reportedAt: EARLIER });

    expect(openDutyOf(world, caseId, 'accept').since).toBeUndefined();
  });

  it('sent by an app without an officer is no officer’s entry', async () => {
    const world = aWorld();
    const body = aReport({ door: 'telephone', reportedAt: EARLIER });
    const app = callAs('school', { subject: 'an-app' as never, scopes: ['heli/report'] });
    const { body: given } = await makeReport(world.ports)({ body }, app);

    const { caseNumber } = given as { caseNumber: string };
    expect(openDutyOf(world, caseNumber, 'accept').since).toBeUndefined();
  });

  it('keeps the caller under the seal, and who entered it beside them (rep.privacy)', async () => {
    const world = aWorld();
    const { caseId } = await report(world, { door: 'telephone', reportedAt: EARLIER }, 'station');

    expect(await world.register.identityOf(`${caseId}-R1`)).toMatchObject({
      telephone: REPORTER_TELEPHONE,
      enteredBy: { subject: 'zhou.jing', office: 'station' },
    });
  });

  it('tells the officer nothing in the caller’s place', async () => {
    const world = aWorld();
    const change = { door: 'telephone', reporter: { kind: 'school' } };
    const { caseId } = await report(world, change, 'station');
    await end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes.accepted);
    await end(world, openDutyOf(world, caseId, 'feedback'), 'station', outcomes.sent);
    await runUntilQuiet(world);
    const before = world.messenger.texts.length;
    await tellReporters(world);

    expect(world.messenger.texts.slice(before).map(({ to }) => to)).not.toContain(
      mobileOf('station'),
    );
  });
});

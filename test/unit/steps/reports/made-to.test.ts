import { describe, expect, it } from 'vitest';
import { Receipt } from '#schemas/ids';
import { showReport } from '#steps/reports/show-report';
import type { Role } from '#test/fakes/a-county';
import { MARK, REPORTER_TELEPHONE } from '#test/fakes/a-report';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { outcomes } from '#test/fakes/outcomes';
import { openNames } from '#test/fakes/usual-course';
import { dutiesIn } from '#test/fakes/what-happened';
import { end, openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';
import { tellReporters } from '#test/fakes/what-supervisors-do';

const asked = async ({ ports }: World, receipt: string) => {
  const params = { receipt: Receipt.parse(receipt) };
  return (await showReport(ports)({ params }, callAs('school'))).body as Record<string, unknown>;
};

const departments = [
  ['civil_affairs', 'civilAffairs', 'civil-affairs', '民政部门'],
  ['education_authority', 'education', 'education', '教育行政部门'],
] as const;

const endInTurn = async (world: World, caseId: string, role: Role) => {
  const ends = [
    ['receive-report', { outcome: 'accepted', at: MONDAY }],
    ['handle-report', { outcome: 'handled', at: MONDAY, measures: MARK }],
    ['answer-reporter', { outcome: 'told', at: MONDAY, content: `${MARK}结果` }],
  ] as const;
  for (const [type, body] of ends) {
    await end(world, openDutyOf(world, caseId, type), role, body);
    await runUntilQuiet(world);
  }
};

describe.each(departments)('a report made to %s', (madeTo, role, office, title) => {
  it('is that department’s to take, and the police have it from the same call (rep.who, pol.accept)', async () => {
    const world = aWorld();
    const { caseId } = await report(world, { madeTo });

    expect(openNames(world, caseId)).toEqual(['accept', 'assist', 'dispatch', 'receive-report']);
    expect(openDutyOf(world, caseId, 'receive-report').owner).toEqual({ office, post: madeTo });
  });

  it('is taken, acted on and answered there, and the police’s duties stay open (pol.accept)', async () => {
    const world = aWorld();
    const { caseId } = await report(world, { madeTo });
    await endInTurn(world, caseId, role);

    expect(openNames(world, caseId)).toEqual(['accept', 'assist', 'dispatch']);
  });

  it('stays that department’s when the police have been there (rep.who)', async () => {
    const world = aWorld();
    const { caseId } = await report(world, { madeTo });
    await end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes.accepted);
    await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', outcomes.unfounded);
    await runUntilQuiet(world);

    expect(openNames(world, caseId)).toContain('receive-report');
  });

  it('has its result told to a citizen, too, through the seal (rep.privacy)', async () => {
    const world = aWorld();
    const reporter = { kind: 'citizen', telephone: REPORTER_TELEPHONE };
    const { caseId, receipt } = await report(world, { madeTo, reporter });
    expect(await asked(world, receipt)).toMatchObject({ results: [] });
    await endInTurn(world, caseId, role);
    await tellReporters(world);

    expect(await asked(world, receipt)).toMatchObject({
      results: [{ by: { zh: title }, at: MONDAY, content: `${MARK}结果` }],
    });
    const told = world.messenger.texts.filter(({ to }) => to === `+86${REPORTER_TELEPHONE}`);
    expect(told.map(({ text }) => text)).toEqual([expect.stringContaining('处理结果')]);
  });

  it('by telephone is what its officer enters, with clocks since the call (rep.any)', async () => {
    const world = aWorld();
    const reportedAt = '2026-11-23T06:00:00.000Z';
    const { caseId } = await report(world, { door: 'telephone', reportedAt }, role);

    const taking = openDutyOf(world, caseId, 'receive-report');
    expect(taking).toMatchObject({ owner: { post: madeTo }, since: reportedAt });
  });
});

describe('a report made to the police', () => {
  it.each([
    [{}, 'school'],
    [{ door: 'telephone' }, 'station'],
    [{ door: 'telephone', madeTo: 'police' }, 'civilAffairs'],
  ] as const)('%j, sent by %s, is nobody else’s', async (change, role) => {
    const world = aWorld();
    await report(world, change, role);

    expect(dutiesIn(world).map(({ type }) => type)).not.toContain('receive-report');
  });
});

describe('further reports of one child', () => {
  it('made to two departments are answered by each for itself (rep.who)', async () => {
    const world = aWorld();
    const child = { citizenId: '430903201501010012' };
    const { caseId } = await report(world, { child, madeTo: 'civil_affairs' });
    await report(world, { child, madeTo: 'education_authority' });

    const taking = dutiesIn(world).filter(({ type }) => type === 'receive-report');
    expect(taking.map(({ episodeId, owner }) => [episodeId, owner])).toEqual([
      ['department-report-1', { office: 'civil-affairs', post: 'civil_affairs' }],
      ['department-report-2', { office: 'education', post: 'education_authority' }],
    ]);
    expect(taking.map((duty) => duty.caseId)).toEqual([caseId, caseId]);
  });
});

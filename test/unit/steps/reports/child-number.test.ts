import { describe, expect, it } from 'vitest';
import { makeReport } from '#steps/reports/make-report';
import { aReport, CHILD, FATHER } from '#test/fakes/a-report';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { openDutyOf, report } from '#test/fakes/what-people-do';
import { identify } from '#test/fakes/what-supervisors-do';

const TWINS_CUT_BY_A_SPREADSHEET = '430903201201080000';

/** The fields about which the answer to a report warns. */
const warnedOf = async ({ ports }: World, change: Readonly<Record<string, unknown>>) => {
  const { body } = await makeReport(ports)({ body: aReport(change) }, callAs('school'));
  return (body as { warnings: readonly { field: string }[] }).warnings.map(({ field }) => field);
};

/** Whether two reports come to the same case. */
const isOne = async (one: object, two: object): Promise<boolean> => {
  const world = aWorld();
  const first = await report(world, { child: one });
  const second = await report(world, { child: two });
  expect(openDutyOf(world, second.caseId, 'dispatch').ended).toBeUndefined();
  return first.caseId === second.caseId;
};

describe('a number that cannot be the child’s own', () => {
  it.each([
    ['made up', '666666666666666666'],
    ['the father’s', FATHER],
    ['cut by a spreadsheet', TWINS_CUT_BY_A_SPREADSHEET],
  ])('%s, joins no two reports and is warned of', async (_what, citizenId) => {
    expect(await isOne({ citizenId }, { citizenId })).toBe(false);
    expect(await warnedOf(aWorld(), { child: { citizenId } })).toContain('/child/citizenId');
  });

  it.each([
    ['birth date', { birthDate: '2010-10-10' }],
    ['sex', { sex: 'female' }],
  ])('by the %s that is said beside it, joins no case', async (_what, said) => {
    expect(await isOne({ citizenId: CHILD }, { citizenId: CHILD, ...said })).toBe(false);
    const change = { child: { citizenId: CHILD, ...said } };
    expect(await warnedOf(aWorld(), change)).toContain('/child/citizenId');
  });

  it('is not kept from a child whom it names', async () => {
    const said = { citizenId: CHILD, birthDate: '2015-01-01', sex: 'male' };
    expect(await isOne({ citizenId: CHILD }, said)).toBe(true);
    expect(await warnedOf(aWorld(), { child: said })).toEqual([]);
  });

  it.each([FATHER, '666666666666666666'])('is refused as the child’s identity', async (number) => {
    const world = aWorld();
    const { caseId } = await report(world);
    const refused = await identify(world, caseId, number).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'bad-input' });
    expect(JSON.stringify(refused)).not.toContain(number);
    expect((await report(world, { child: { citizenId: number } })).caseId).not.toBe(caseId);
  });
});

describe('what cannot be right of a birth', () => {
  it('is taken and warned of', async () => {
    expect(await warnedOf(aWorld(), { child: { birthDate: '1900-01-01' } })).toEqual([
      '/child/birthDate',
    ]);
    const change = { child: { birthDate: '2015-01-01' }, noticedAt: '2014-06-01T00:00:00.000Z' };
    expect(await warnedOf(aWorld(), change)).toEqual(['/noticedAt', '/noticedAt']);
  });
});

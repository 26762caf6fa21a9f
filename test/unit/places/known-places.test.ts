import { beforeEach, describe, expect, it } from 'vitest';
import { recorderOf } from '#domain/duty/duty';
import { PlaceBody } from '#schemas/api/case-places';
import { CaseId } from '#schemas/ids';
import { recordPlace } from '#steps/cases/record-place';
import { showCase } from '#steps/cases/show-case';
import { showHistory } from '#steps/cases/show-history';
import { COUNTY, TOWN } from '#test/fakes/a-county';
import { MARK } from '#test/fakes/a-report';
import { callThere, endThere, OTHER_TOWN, withSecondCounty } from '#test/fakes/a-second-county';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';

let world: World;
let caseId: string;

const params = () => ({ caseNumber: CaseId.parse(caseId) });

const say = (
  role: string,
  division: string,
  by: 'station' | 'civilAffairs' | 'school' = 'station',
) =>
  recordPlace(world.ports)(
    { params: params(), body: PlaceBody.parse({ role, division, text: `${MARK}三组` }) },
    callAs(by),
  );

const shown = async () => {
  const { body } = await showCase(world.ports)({ params: params() }, callAs('station'));
  return (body as { readonly places: readonly Record<string, unknown>[] }).places;
};

beforeEach(async () => {
  world = withSecondCounty(aWorld());
  ({ caseId } = await report(world));
  await runUntilQuiet(world);
});

describe('the places of a child', () => {
  it('are where the first report says, until another is recorded', async () => {
    expect(await shown()).toMatchObject([{ role: 'found', division: TOWN }]);
  });

  it('are several, each with the office that recorded it', async () => {
    await say('registered', OTHER_TOWN, 'civilAffairs');
    await say('lives', '500230', 'station');

    expect(await shown()).toMatchObject([
      { role: 'found', division: TOWN },
      { role: 'registered', division: OTHER_TOWN, office: 'civil-affairs' },
      { role: 'lives', division: '500230', office: 'station' },
    ]);
  });

  it('keep the earlier one of a role in the history, with the address sealed', async () => {
    await say('lives', TOWN);
    await say('lives', COUNTY);

    const query = { limit: 100 };
    const { body } = await showHistory(world.ports)({ params: params(), query }, callAs('station'));
    const { items } = body as { readonly items: readonly Record<string, unknown>[] };
    expect(items.filter(({ type }) => type === 'PlaceKnown')).toMatchObject([
      { data: { role: 'lives', division: TOWN }, personal: { text: `${MARK}三组` } },
      { data: { role: 'lives', division: COUNTY } },
    ]);
    expect(await shown()).toMatchObject([{}, { role: 'lives', division: COUNTY }]);
  });

  it('show the case to nobody by themselves', async () => {
    await say('registered', OTHER_TOWN);

    await expect(say('lives', TOWN, 'school')).rejects.toMatchObject({ code: 'not-found' });
    const open = openDutyOf(world, caseId, 'dispatch');
    expect(recorderOf(open)).toBe('station');
  });
});

describe('a duty of the place where the child lives', () => {
  it('is owed by the village there, by the rules of the case (vis.verify)', async () => {
    ({ caseId } = await report(world, { division: OTHER_TOWN }));
    await runUntilQuiet(world);
    await recordPlace(world.ports)(
      { params: params(), body: PlaceBody.parse({ role: 'lives', division: TOWN }) },
      callThere('there-station'),
    );
    await endThere(world, caseId, 'dispatch', 'found', { parents: ['father'] });
    await endThere(world, caseId, 'reprimand.father', 'given');
    await endThere(world, caseId, 'notify-reprimand.father', 'sent');

    const visit = openDutyOf(world, caseId, 'verify-visit');
    expect(recorderOf(visit)).toBe('village');
    expect(visit.policy).toMatch(/^demonstration-chongqing@/);
    expect(visit.division).toBe(TOWN);
  });
});

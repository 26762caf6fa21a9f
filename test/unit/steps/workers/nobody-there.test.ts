import { describe, expect, it } from 'vitest';
import { divisionRecord, officerRecord } from '#domain/directory/records';
import { put } from '#domain/record';
import type { Post } from '#schemas/codes/post';
import { metricNames } from '#schemas/metrics';
import { divisions, officeNamed, officerNamed, type Role } from '#test/fakes/a-county';
import { aWorld, type World } from '#test/fakes/a-world';
import { outcomes } from '#test/fakes/outcomes';
import { alertsIn, dutyNow } from '#test/fakes/what-happened';
import { end, openDutyOf, relayAll, report } from '#test/fakes/what-people-do';

/** Takes the post from everybody, here and above. */
const withoutPost = ({ table }: World, gone: Post): void => {
  const left = divisions.map((division) => {
    const { [gone]: _gone, ...offices } = division.offices;
    return put(divisionRecord, { ...division, offices });
  });
  table.transact(left);
};

const leaves = ({ table }: World, ...roles: readonly Role[]): void =>
  table.transact(
    roles.map((role) => put(officerRecord, { ...officerNamed(role), left: true as const })),
  );

const toldOf = (world: World, dutyId: string) =>
  alertsIn(world).filter((alert) => alert.dutyId === dutyId && alert.channel === 'sms');

describe('a post that nobody holds', () => {
  it('leaves its duty to who supervises it, at once, and the duty says so', async () => {
    const world = aWorld();
    withoutPost(world, 'police_station');
    const { caseId } = await report(world);
    const duty = openDutyOf(world, caseId, 'dispatch');

    expect(duty).toMatchObject({
      owner: { office: 'county-police', post: 'police_station' },
      standsIn: { for: 'police_station', as: 'county_police' },
    });
    await relayAll(world);
    expect(toldOf(world, duty.id)[0]).toMatchObject({ office: 'county-police' });
    expect(world.meter.total(metricNames.postNotHeld)).toBeGreaterThan(0);
    await end(world, duty, 'countyPolice', outcomes.found);
    expect((await dutyNow(world, duty.id)).ended).toBeDefined();
  });

  it('whose supervisors are nobody either goes up to the leading group’s office', async () => {
    const world = aWorld();
    withoutPost(world, 'police_station');
    const [county, town] = divisions;
    if (!county || !town) throw new Error('the county has a town');
    world.table.transact([
      put(divisionRecord, {
        ...county,
        offices: { leading_group_office: officeNamed('leading-group').id },
      }),
      put(divisionRecord, { ...town, offices: {} }),
    ]);
    const { caseId } = await report(world);

    expect(openDutyOf(world, caseId, 'accept').owner).toMatchObject({ office: 'leading-group' });
  });
});

describe('an office whose officers have all left', () => {
  it('owes nothing in silence: the office above is told, and the ledger says why', async () => {
    const world = aWorld();
    leaves(world, 'station', 'stationSecond', 'stationDeputy');
    const { caseId } = await report(world);
    await relayAll(world);
    const [told] = toldOf(world, openDutyOf(world, caseId, 'dispatch').id);

    expect(told).toMatchObject({ recipient: 'liu.tao', standing: 'superior' });
    expect(told?.history[0]).toMatchObject({ detail: 'nobody in station' });
    expect(world.meter.total(metricNames.nobodyInOffice)).toBeGreaterThan(0);
  });

  it('and those above it too, has the leading group’s office told', async () => {
    const world = aWorld();
    leaves(world, 'station', 'stationSecond', 'stationDeputy', 'countyPolice');
    const { caseId } = await report(world);
    await relayAll(world);

    const [told] = toldOf(world, openDutyOf(world, caseId, 'dispatch').id);
    expect(told).toMatchObject({ recipient: 'deng.hua' });
  });

  it('lets none of them act any more', async () => {
    const world = aWorld();
    const { caseId } = await report(world);
    const duty = openDutyOf(world, caseId, 'dispatch');
    leaves(world, 'station');

    await expect(end(world, duty, 'station', outcomes.found)).rejects.toMatchObject({
      code: 'unknown-officer',
    });
    await end(world, duty, 'stationSecond', outcomes.found);
  });
});

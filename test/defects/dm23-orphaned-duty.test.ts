import { expect, it } from 'vitest';
import { divisionRecord, officerRecord } from '#domain/directory/records';
import { put } from '#domain/record';
import { OfficeId } from '#schemas/ids';
import { closeOffice } from '#steps/directory/close-office';
import { divisions, officerNamed, people } from '#test/fakes/a-county';
import { aCase } from '#test/fakes/a-response';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { outcomes } from '#test/fakes/outcomes';
import { alertsIn, dutyNow } from '#test/fakes/what-happened';
import { end, openDutyOf, relayAll, report } from '#test/fakes/what-people-do';

const allLeave = ({ table }: World): void => {
  const gone = (['station', 'stationSecond', 'stationDeputy'] as const).map((role) =>
    put(officerRecord, { ...officerNamed(role), left: true }),
  );
  table.transact(gone);
};

it('a duty whose officers have all been disabled is told to somebody above, at once', async () => {
  const world = aWorld();
  allLeave(world);
  const { caseId } = await report(world);
  const { id } = openDutyOf(world, caseId, 'dispatch');
  await relayAll(world);

  const told = alertsIn(world).filter(({ dutyId, channel }) => dutyId === id && channel === 'sms');
  expect(told).toMatchObject([{ recipient: people.countyPolice, standing: 'superior' }]);
});

it('a duty of an office that has closed is ended by its successor', async () => {
  const { world, caseId } = await aCase();
  const duty = openDutyOf(world, caseId, 'dispatch');
  const successor = OfficeId.parse('other-station');
  const body = { successor, reason: 'merged' };
  const administrator = callAs('stranger', { isDeploymentAdministrator: true });
  await closeOffice(world.ports)(
    { params: { officeId: OfficeId.parse('station') }, body },
    administrator,
  );

  await end(world, duty, 'otherStation', outcomes.found);

  expect((await dutyNow(world, duty.id)).ended).toBeDefined();
});

it('a duty of a post that nobody holds is owed by an office that is there', async () => {
  const world = aWorld();
  const unheld = divisions.map((division) => {
    const { police_station: _gone, ...offices } = division.offices;
    return put(divisionRecord, { ...division, offices });
  });
  world.table.transact(unheld);

  const { caseId } = await report(world);

  expect(openDutyOf(world, caseId, 'dispatch')).toMatchObject({
    owner: { office: 'county-police' },
    standsIn: { for: 'police_station', as: 'county_police' },
  });
});

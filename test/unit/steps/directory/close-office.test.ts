import { describe, expect, it } from 'vitest';
import { officeRecord, officerRecord } from '#domain/directory/records';
import { put } from '#domain/record';
import { OfficeId, OfficerId } from '#schemas/ids';
import { closeOffice } from '#steps/directory/close-office';
import { showDuty } from '#steps/duties/show-duty';
import { officeNamed, officerNamed } from '#test/fakes/a-county';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { outcomes } from '#test/fakes/outcomes';
import { alertsIn, dutyNow } from '#test/fakes/what-happened';
import { end, openDutyOf, relayAll, report } from '#test/fakes/what-people-do';

const close = (
  { ports }: World,
  office: string,
  successor: string,
  isDeploymentAdministrator = true,
) =>
  closeOffice(ports)(
    {
      params: { officeId: OfficeId.parse(office) },
      body: { successor: OfficeId.parse(successor), reason: 'merged' },
    },
    callAs('stranger', { isDeploymentAdministrator }),
  );

const loadThirdStation = ({ table }: World) => {
  const id = OfficeId.parse('third-station');
  const chief = OfficerId.parse('third.chief');
  const office = { ...officeNamed('other-station'), id, officers: [chief], deputies: [] };
  const officer = { ...officerNamed('otherStation'), id: chief, office: id };
  table.transact([put(officeRecord, office), put(officerRecord, officer)]);
};

describe('an office that closes', () => {
  it('leaves its duties to its successor at once, before any list has followed', async () => {
    const world = aWorld();
    const { caseId } = await report(world);
    const duty = openDutyOf(world, caseId, 'dispatch');
    await close(world, 'station', 'other-station');

    const shown = await showDuty(world.ports)(
      { params: { dutyId: duty.id } },
      callAs('otherStation'),
    );
    expect(shown.body).toMatchObject({ owner: { office: 'other-station' }, version: 1 });
    await expect(end(world, duty, 'station', outcomes.found)).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await end(world, duty, 'otherStation', outcomes.found);
    expect((await dutyNow(world, duty.id)).ended).toBeDefined();
  });

  it('is told nothing more: what was owed to it reaches the successor', async () => {
    const world = aWorld();
    await report(world);
    await close(world, 'station', 'other-station');
    await relayAll(world);

    expect(alertsIn(world).filter(({ office }) => office === 'station')).toEqual([]);
    expect(alertsIn(world).some(({ office }) => office === 'other-station')).toBe(true);
  });

  it('of what it was told already is asked nothing more, and the successor is told', async () => {
    const world = aWorld();
    await report(world);
    await relayAll(world);
    await close(world, 'station', 'other-station');
    await relayAll(world);

    const waiting = alertsIn(world).filter(({ office, nextAt }) => office === 'station' && nextAt);
    expect(waiting).toEqual([]);
    expect(alertsIn(world).some(({ office }) => office === 'other-station')).toBe(true);
  });

  it('gets no further duty: a new report is its successor’s', async () => {
    const world = aWorld();
    await close(world, 'station', 'other-station');
    const { caseId } = await report(world);

    expect(openDutyOf(world, caseId, 'accept').owner).toMatchObject({ office: 'other-station' });
  });

  it('that followed another takes what that one left along', async () => {
    const world = aWorld();
    const { caseId } = await report(world);
    const duty = openDutyOf(world, caseId, 'dispatch');
    await close(world, 'station', 'other-station');
    loadThirdStation(world);
    await close(world, 'other-station', 'third-station');
    await relayAll(world);

    expect((await dutyNow(world, duty.id)).owner).toMatchObject({ office: 'third-station' });
    await expect(close(world, 'third-station', 'station')).rejects.toMatchObject({
      code: 'bad-input',
      details: { complaints: [expect.objectContaining({ allowed: 'third-station' })] },
    });
  });

  it('closes once', async () => {
    const world = aWorld();
    await close(world, 'station', 'other-station');

    await expect(close(world, 'station', 'other-station')).rejects.toMatchObject({
      code: 'office-closed',
    });
  });

  it.each([
    ['itself', 'station'],
    ['nobody', 'no-such-office'],
    ['one that holds other posts', 'township'],
  ])('is not followed by %s', async (_whom, successor) => {
    await expect(close(aWorld(), 'station', successor)).rejects.toMatchObject({
      code: 'bad-input',
      details: { complaints: [expect.objectContaining({ path: '/successor' })] },
    });
  });

  it('is an administrator’s to close', async () => {
    await expect(close(aWorld(), 'station', 'other-station', false)).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});

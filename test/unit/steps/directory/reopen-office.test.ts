import { beforeEach, describe, expect, it } from 'vitest';
import type { Call } from '#domain/call';
import { officeRecord, officerRecord } from '#domain/directory/records';
import { put } from '#domain/record';
import { OfficeId, OfficerId } from '#schemas/ids';
import { closeOffice } from '#steps/directory/close-office';
import { reopenOffice } from '#steps/directory/reopen-office';
import { officeNamed, officerNamed } from '#test/fakes/a-county';
import { aWorld, type World } from '#test/fakes/a-world';
import { administratorOf } from '#test/fakes/an-administrator';
import { fenced } from '#test/fakes/fenced';
import { openDutyOf, relayAll, report } from '#test/fakes/what-people-do';

let world: World;

beforeEach(() => {
  world = aWorld();
  const id = OfficeId.parse('third-station');
  const chief = OfficerId.parse('third.chief');
  const office = { ...officeNamed('other-station'), id, officers: [chief], deputies: [] };
  const officer = { ...officerNamed('otherStation'), id: chief, office: id };
  world.table.transact([put(officeRecord, office), put(officerRecord, officer)]);
});

const byAdministrator = (): Call => ({
  ...administratorOf(world, 'county'),
  key: crypto.randomUUID(),
});

const close = (office: string, successor: string) =>
  closeOffice(fenced(world.ports, 'closeOffice'))(
    {
      params: { officeId: OfficeId.parse(office) },
      body: { successor: OfficeId.parse(successor), reason: 'merged' },
    },
    byAdministrator(),
  );

const reopen = (office: string, by = byAdministrator()) =>
  reopenOffice(fenced(world.ports, 'reopenOffice'))(
    { params: { officeId: OfficeId.parse(office) }, body: { reason: 'closed by mistake' } },
    by,
  );

const ownerOfNext = async () => {
  const { caseId } = await report(world);
  return openDutyOf(world, caseId, 'accept').owner;
};

describe('an office that was closed by mistake', () => {
  it('is opened again, and the next report is its own', async () => {
    await close('station', 'other-station');
    const { body } = await reopen('station');

    expect(body).toMatchObject({ office: 'station', followedBy: 'other-station' });
    expect(await ownerOfNext()).toMatchObject({ office: 'station' });
  });

  it('takes along what it had followed, when its own successor closed after it', async () => {
    await close('station', 'other-station');
    await close('other-station', 'third-station');
    await reopen('other-station');

    expect(await ownerOfNext()).toMatchObject({ office: 'other-station' });
  });

  it('leaves other closed offices closed', async () => {
    await close('station', 'other-station');
    await close('other-station', 'third-station');
    await reopen('station');

    expect(await ownerOfNext()).toMatchObject({ office: 'station' });
    await expect(close('third-station', 'other-station')).rejects.toMatchObject({
      code: 'bad-input',
    });
  });

  it('may close again', async () => {
    await close('station', 'other-station');
    await reopen('station');
    world.clock.forward(1);
    await close('station', 'third-station');
    await relayAll(world);

    expect(await ownerOfNext()).toMatchObject({ office: 'third-station' });
  });
});

it('an office that is open is not opened', async () => {
  await expect(reopen('station')).rejects.toMatchObject({ code: 'office-open' });
});

it('an office of another county is not opened: it is not there', async () => {
  await close('station', 'other-station');

  await expect(reopen('station', administratorOf(world, 'otherCounty'))).rejects.toMatchObject({
    code: 'not-found',
  });
});

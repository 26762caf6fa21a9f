import { describe, expect, it } from 'vitest';
import {
  Division,
  divisionRecord,
  Office,
  Officer,
  officeRecord,
  officerRecord,
} from '#domain/directory/records';
import { put } from '#domain/record';
import { DivisionCode, OfficeId } from '#schemas/ids';
import { closeOffice } from '#steps/directory/close-office';
import { listPlaces } from '#steps/directory/list-places';
import {
  aCustodyWorld,
  callAt,
  custodyOf,
  endAt,
  handedBack,
  inCustodyAt,
  openAsked,
  shown,
  tellIncident,
  toPlace,
} from '#test/fakes/a-custody';
import { MARK } from '#test/fakes/a-report';
import { callAs, type World } from '#test/fakes/a-world';
import { fenced } from '#test/fakes/fenced';
import { openNames } from '#test/fakes/usual-course';
import { alertsIn } from '#test/fakes/what-happened';
import { openDutyOf, runUntilQuiet } from '#test/fakes/what-people-do';

const FAR = '440305';

/** The county of the far home, with its schools. */
const farCounty = (world: World) => {
  const names = { zh: '教育局', en: 'education' };
  const lists = { officers: [], deputies: [], roster: [], emails: ['edu@far.example'] };
  const office = { id: 'far-education', name: names, division: FAR, telephone: '0755-1', ...lists };
  world.table.transact([
    put(
      divisionRecord,
      Division.parse({ code: FAR, name: names, offices: { education_authority: 'far-education' } }),
    ),
    put(officeRecord, Office.parse({ ...office, posts: ['education_authority'] })),
  ]);
};

describe('a child in a place of another province', () => {
  it('is that institution’s, which sees the case, is told and acts (cus.receive)', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world, 'far-home-place');

    expect(await custodyOf(world, caseId)).toMatchObject({ office: 'far-home' });
    const told = alertsIn(world).filter(({ dutyId }) => dutyId.includes('.admit.'));
    expect(told.map(({ office, channel }) => [office, channel])).toEqual([['far-home', 'sms']]);
    expect(await shown(world, caseId, callAt('far-home'))).toMatchObject({ caseNumber: caseId });
    await endAt(world, caseId, ['admit', 'admitted'], { namedPerson: MARK }, 'far-home');
    await endAt(world, caseId, ['end-custody', 'ended'], handedBack(), 'far-home');

    expect(await custodyOf(world, caseId)).toBeUndefined();
    expect(await shown(world, caseId, callAt('far-home'))).toMatchObject({ caseNumber: caseId });
  });

  it('goes to school there: the duty is that county’s education authority’s (pol.school)', async () => {
    const world = aCustodyWorld();
    farCounty(world);
    const far = await inCustodyAt(world, 'far-home-place');
    const near = await inCustodyAt(world);

    const owners = [far, near].map((of) => openDutyOf(world, of, 'transfer-school').owner);
    expect(owners).toEqual([
      { office: 'far-education', post: 'education_authority' },
      expect.not.objectContaining({ office: 'far-education' }),
    ]);
  });

  it('is still the police’s here to find parents for (pol.contact)', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world, 'far-home-place');

    expect(openDutyOf(world, caseId, 'keep-contact').owner).toMatchObject({ office: 'station' });
  });
});

describe('an institution that closes while it has a child', () => {
  const closed = async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    const heir = { id: 'new-home', name: { zh: '新院', en: 'new home' }, division: '430903' };
    const person = Officer.shape.id.parse('of.new-home');
    const posts = ['welfare_institution'];
    const lists = { deputies: [], roster: [], emails: [] };
    world.table.transact([
      put(
        officeRecord,
        Office.parse({ ...heir, posts, telephone: '1', officers: [person], ...lists }),
      ),
      put(
        officerRecord,
        Officer.parse({
          id: person,
          name: 'new',
          office: heir.id,
          division: heir.division,
          posts,
          language: 'zh',
          mobile: '+8613700000000',
        }),
      ),
    ]);
    const body = { successor: OfficeId.parse(heir.id), reason: MARK };
    const params = { officeId: OfficeId.parse('home') };
    await closeOffice(world.ports)(
      { params, body },
      callAs('station', { isDeploymentAdministrator: true }),
    );
    const heirs = () => callAs('station', { subject: person });
    return { world, caseId, heirs };
  };

  it('is followed at once: who follows has the child, and may do what it might', async () => {
    const { world, caseId, heirs } = await closed();

    expect(await shown(world, caseId, heirs())).toMatchObject({ custody: { office: 'new-home' } });
    await openAsked(world, caseId, 'delegate-care', heirs());
    await tellIncident(world, caseId, 'ill', heirs());

    expect(openNames(world, caseId)).toEqual(
      expect.arrayContaining(['delegate-care', 'answer-incident']),
    );
    expect(openDutyOf(world, caseId, 'delegate-care').owner).toMatchObject({ office: 'new-home' });
    await expect(openAsked(world, caseId, 'assess-return', callAt('home'))).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  it('hands on what it owed, and is told of nothing more', async () => {
    const { world, caseId } = await closed();
    await runUntilQuiet(world);

    expect(openDutyOf(world, caseId, 'end-custody').owner).toMatchObject({ office: 'new-home' });
  });

  it('has its places run by who follows, where a later child is theirs', async () => {
    const { world, heirs } = await closed();
    const query = { division: DivisionCode.parse('430903'), limit: 50 };
    const { body } = await listPlaces(fenced(world.ports, 'listPlaces'))({ query }, heirs());
    expect(body).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ id: 'home-place', office: 'new-home', free: 0 }),
      ]),
    });

    const later = await inCustodyAt(world, 'home-place', { beyondCapacity: true });
    expect((await custodyOf(world, later))?.office).toBe('new-home');
    expect(toPlace('home-place')).toMatchObject({ receiver: 'welfare_institution' });
  });
});

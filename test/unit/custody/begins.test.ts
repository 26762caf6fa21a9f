import { describe, expect, it } from 'vitest';
import {
  aCustodyWorld,
  anEscort,
  aPlacement,
  callAt,
  custodyOf,
  endAt,
  endBy,
  handOver,
  inCustodyAt,
  lastFact,
  openAsked,
  shown,
  toPlace,
} from '#test/fakes/a-custody';
import { MARK } from '#test/fakes/a-report';
import { endsOf } from '#test/fakes/a-response';
import { MONDAY } from '#test/fakes/memory-clock';
import { openNames } from '#test/fakes/usual-course';
import { caseNow, eventsOf, factsOf } from '#test/fakes/what-happened';
import { openDutyOf } from '#test/fakes/what-people-do';

const DURING = [
  'admit',
  'decide-care',
  'end-custody',
  'give-services',
  'keep-contact.father',
  'review-custody',
  'transfer-school',
];

const toRelative = (change = {}) => ({
  at: MONDAY,
  receiver: 'close_relative',
  receivedBy: MARK,
  place: MARK,
  reason: MARK,
  ...change,
});

describe('a child whom the police have brought to an institution', () => {
  it('is in its custody from the handover, and all that is owed is open at once (cus.escort, cus.receive)', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);

    expect(await custodyOf(world, caseId)).toMatchObject({
      kind: 'temporary_care',
      occasion: 'parents_unreachable',
      receiver: 'welfare_institution',
      office: 'home',
      place: 'home-place',
      named: true,
      since: MONDAY,
    });
    expect(openNames(world, caseId)).toEqual(expect.arrayContaining(DURING));
    expect(openDutyOf(world, caseId, 'admit').owner).toEqual({ office: 'home', post: 'custodian' });
    expect(factsOf(world, caseId)).toContain('ChildPlaced');
  });

  it('without a named person is recorded, and the institution owes one at once (cus.admit)', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world, 'home-place', { namedPerson: undefined });
    expect((await custodyOf(world, caseId))?.named).toBe(false);
    expect(openNames(world, caseId)).toContain('name-carer');

    await endAt(world, caseId, ['name-carer', 'named'], { namedPerson: MARK });

    expect((await custodyOf(world, caseId))?.named).toBe(true);
    expect(JSON.stringify(eventsOf(world, caseId))).not.toContain(MARK);
  });

  it('has its person named with the admission, and nobody is asked again (cus.admit)', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world, 'home-place', { namedPerson: undefined });

    await endAt(world, caseId, ['admit', 'admitted'], { admission: 'A-7', namedPerson: MARK });

    expect(endsOf(world, caseId)).toContainEqual(
      expect.objectContaining({ name: 'name-carer', rule: 'a person is named' }),
    );
  });

  it('who is not taken in goes to civil affairs, which places it elsewhere (cus.receive)', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await endAt(world, caseId, ['admit', 'refused'], { reason: MARK, whereNow: MARK });
    expect(openDutyOf(world, caseId, 'move-child').owner).toMatchObject({
      office: 'civil-affairs',
    });

    await endBy(world, caseId, ['move-child', 'moved'], {
      custody: 'temporary_care',
      ...toPlace('station-of-relief-place'),
    });

    expect(await custodyOf(world, caseId)).toMatchObject({
      office: 'station-of-relief',
      occasion: 'parents_unreachable',
      episodeId: 'temporary-custody-2',
    });
  });

  it('who is not taken in after a move by hand is moved all the same (cus.receive)', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await openAsked(world, caseId, 'move-child', callAt('home'));
    await endBy(world, caseId, ['move-child', 'stays'], { reason: MARK });

    await endAt(world, caseId, ['admit', 'refused'], { reason: MARK, whereNow: MARK });

    expect(openNames(world, caseId)).toContain('move-child');
  });

  it('is cared for in a form that somebody chose, with the reason and what the child says (cus.form)', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    const body = { form: 'caring_family_foster', childView: MARK };
    await expect(endAt(world, caseId, ['decide-care', 'decided'], body)).rejects.toMatchObject({
      details: { complaints: [{ path: '/reason' }] },
    });

    await endAt(world, caseId, ['decide-care', 'decided'], { ...body, reason: MARK });

    expect(lastFact(world, caseId, 'DutyEnded')).toMatchObject({
      fields: { form: 'caring_family_foster' },
    });
  });

  it('has its services until somebody says that they are completed (cus.services)', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);

    await endAt(world, caseId, ['give-services', 'given'], {
      services: ['tutoring', 'psychological_counselling'],
      note: MARK,
    });

    expect(lastFact(world, caseId, 'DutyEnded')).toMatchObject({
      fields: { services: ['tutoring', 'psychological_counselling'] },
    });
  });

  it('is shown with whom it is, and nothing personal', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    const { custody, care } = await shown(world, caseId);

    expect(custody).toEqual({
      episode: 'temporary-custody-1',
      kind: 'temporary_care',
      occasion: 'parents_unreachable',
      receiver: 'welfare_institution',
      place: 'home-place',
      office: 'home',
      named: true,
      since: MONDAY,
    });
    expect(care).toEqual({ kind: 'placed', since: MONDAY });
  });
});

describe('a child with a relative', () => {
  it('is watched by the police, and no institution owes anything (cus.escort)', async () => {
    const world = aCustodyWorld();
    const caseId = await anEscort(world);
    await handOver(world, caseId, toRelative());

    expect(await custodyOf(world, caseId)).toMatchObject({ office: 'station' });
    const open = openNames(world, caseId);
    expect(open).toEqual(expect.arrayContaining(['keep-contact.father', 'end-custody']));
    for (const each of ['admit', 'name-carer', 'decide-care', 'give-services'])
      expect(open).not.toContain(each);
  });

  it('who is the child itself, or accused, is refused', async () => {
    const world = aCustodyWorld();
    const child = '430903201501010012';
    const caseId = await anEscort(world, { child: { citizenId: child } });

    await expect(
      handOver(world, caseId, toRelative({ receivedById: child })),
    ).rejects.toMatchObject({
      details: { complaints: [{ path: '/receivedById', given: 'a citizen id' }] },
    });
  });
});

describe('a beaten child', () => {
  it('is not placed with its grandmother where the father lives (trap 3, pol.dv)', async () => {
    const world = aCustodyWorld();
    const caseId = await aPlacement(world);
    const body = { ...toRelative(), custody: 'temporary_care' };

    await expect(endBy(world, caseId, ['place', 'placed'], body)).rejects.toMatchObject({
      details: { complaints: [{ path: '/apartFromAccused' }] },
    });
  });

  it('is placed by civil affairs, and the parents are not called as if out of reach (pol.dv)', async () => {
    const world = aCustodyWorld();
    const caseId = await aPlacement(world);
    await endBy(world, caseId, ['place', 'placed'], {
      custody: 'temporary_guardianship',
      ground: 'seriously_harmed',
      ...toPlace('home-place'),
    });

    expect(await custodyOf(world, caseId)).toMatchObject({
      kind: 'temporary_guardianship',
      ground: 'seriously_harmed',
      occasion: 'domestic_violence',
    });
    expect(openNames(world, caseId).join()).not.toContain('keep-contact');
  });

  it('is not safe because the accused father is back', async () => {
    const world = aCustodyWorld();
    const caseId = await aPlacement(world);
    const { endPointless } = await import('#domain/composed/case');
    const state = await caseNow(world, caseId);
    const back = { kind: 'parent_returned', parent: 'father', since: MONDAY } as const;
    const escort = { ...state.open[0], type: 'escort' } as (typeof state.open)[number];

    expect(endPointless({ ...state, open: [escort], care: back })).toEqual([]);
    expect(
      endPointless({ ...state, open: [escort], care: { ...back, parent: 'mother' } }),
    ).toHaveLength(1);
  });
});

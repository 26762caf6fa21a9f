import { describe, expect, it } from 'vitest';
import { countyWrites } from '#test/fakes/a-county';
import {
  aCustodyWorld,
  callAt,
  custodyOf,
  endAt,
  endBy,
  handedBack,
  inCustodyAt,
  openAsked,
  shown,
  toPlace,
} from '#test/fakes/a-custody';
import { MARK } from '#test/fakes/a-report';
import { MONDAY } from '#test/fakes/memory-clock';
import { openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';

const toRelative = (change = {}) => ({
  at: MONDAY,
  receiver: 'close_relative',
  receivedBy: MARK,
  place: MARK,
  reason: MARK,
  ...change,
});

describe('a child whom nobody escorted (cus.inst20, cus.cq20)', () => {
  const begun = async () => {
    const world = aCustodyWorld();
    world.table.transact(countyWrites('demonstration-chongqing'));
    const { caseId } = await report(world);
    await runUntilQuiet(world);
    await openAsked(world, caseId, 'take-into-custody');
    return { world, caseId };
  };

  it('is taken in by the protection institution, for a group that is named', async () => {
    const { world, caseId } = await begun();
    const body = { custody: 'temporary_guardianship', ground: 'vagrant_or_unidentified' };
    const taken = { ...toPlace('minors-place'), ...body };
    const ending = ['take-into-custody', 'taken'] as const;
    const { owner } = openDutyOf(world, caseId, 'take-into-custody');
    expect(owner).toMatchObject({ post: 'minors_protection_institution' });

    const group = 'vagrant_without_livelihood';
    await endBy(world, caseId, ending, { ...taken, group }, 'protection');

    expect(await custodyOf(world, caseId)).toMatchObject({
      occasion: 'temporary_guardianship',
      kind: 'temporary_guardianship',
      group,
    });
    expect(await shown(world, caseId)).toMatchObject({ custody: { group } });
  });

  it('is in care, not under guardianship, where its guardians are poor ones (cus.cq20)', async () => {
    const { world, caseId } = await begun();
    const said = { custody: 'temporary_care', group: 'poorly_guarded' };
    const taken = { ...toPlace('children-place'), ...said };
    await endBy(world, caseId, ['take-into-custody', 'taken'], taken, 'protection');

    const custody = await custodyOf(world, caseId);
    expect(custody).toMatchObject({ kind: 'temporary_care', group: 'poorly_guarded' });
    expect(custody?.ground).toBeUndefined();
  });

  it('and was harmed by its guardian goes to no relative with whom the guardian lives', async () => {
    const { world, caseId } = await begun();
    const body = { ...toRelative(), custody: 'temporary_care', group: 'harmed_by_guardian' };
    const ending = ['take-into-custody', 'taken'] as const;

    await expect(endBy(world, caseId, ending, body, 'protection')).rejects.toMatchObject({
      details: { complaints: [{ path: '/apartFromAccused' }] },
    });
    await endBy(world, caseId, ending, { ...body, apartFromAccused: true }, 'protection');
    expect((await custodyOf(world, caseId))?.flags).toEqual(['outside_violence_list']);
  });
});

describe('care that another institution gives (cus.cwi20)', () => {
  it('leaves the custody where it was, with who raises the child beside it', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await openAsked(world, caseId, 'delegate-care', callAt('home'));
    await endAt(world, caseId, ['delegate-care', 'agreed'], {
      agreement: 'A-1',
      ...toPlace('children-place'),
    });

    expect(await shown(world, caseId, callAt('children'))).toMatchObject({
      custody: {
        office: 'home',
        place: 'children-place',
        delegated: { office: 'children', since: MONDAY },
      },
    });
    await endAt(world, caseId, ['end-custody', 'ended'], handedBack());
    expect(await custodyOf(world, caseId)).toBeUndefined();
  });

  it('is agreed in writing: without the agreement there is none', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await openAsked(world, caseId, 'delegate-care', callAt('home'));

    const agreed = endAt(world, caseId, ['delegate-care', 'agreed'], toPlace('children-place'));
    await expect(agreed).rejects.toMatchObject({
      details: { complaints: [{ path: '/agreement' }] },
    });
  });
});

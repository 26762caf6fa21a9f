import { describe, expect, it } from 'vitest';
import {
  aCustodyWorld,
  anEscort,
  aPlacement,
  callAt,
  custodyOf,
  endAt,
  endBy,
  handedBack,
  handOver,
  inCustodyAt,
  openAsked,
  toPlace,
} from '#test/fakes/a-custody';
import { CHILD, MARK, OTHER_CHILD } from '#test/fakes/a-report';
import type { World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { endNamed, openNames } from '#test/fakes/usual-course';
import { caseNow, dutiesIn } from '#test/fakes/what-happened';
import { report, runUntilQuiet } from '#test/fakes/what-people-do';

const guardianship = async () => {
  const world = aCustodyWorld();
  const caseId = await aPlacement(world);
  await endBy(world, caseId, ['place', 'placed'], {
    custody: 'temporary_guardianship',
    ground: 'seriously_harmed',
    ...toPlace('home-place', { namedPerson: MARK }),
  });
  return { world, caseId };
};

const foundFit = async (world: World, caseId: string, guardian: string) => {
  await openAsked(world, caseId, 'assess-return');
  await endBy(world, caseId, ['assess-return', 'fit'], { reason: MARK, guardian });
};

describe('a custody', () => {
  it.each([
    ['parent_returned', 'parent_returned'],
    ['trustee_named', 'trustee'],
    ['guardian_appointed', 'guardian_appointed'],
    ['came_of_age', 'of_age'],
  ])('ends by %s, handed back in writing (cus.notify)', async (how, kind) => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    const back = handedBack({
      how,
      to: how === 'parent_returned' ? 'father' : undefined,
      ...(how === 'came_of_age' && { ageShownBy: MARK }),
      ...(how === 'guardian_appointed' && { leaves: true }),
    });
    await expect(
      endAt(world, caseId, ['end-custody', 'ended'], { ...back, record: undefined }),
    ).rejects.toMatchObject({ details: { complaints: [{ path: '/record' }] } });

    await endAt(world, caseId, ['end-custody', 'ended'], back);

    const state = await caseNow(world, caseId);
    expect(state.custody).toBeUndefined();
    expect(state.care).toMatchObject({ kind, since: MONDAY });
    for (const each of ['admit', 'keep-contact.father', 'give-services', 'review-custody'])
      expect(openNames(world, caseId)).not.toContain(each);
  });

  it('ends by nobody who is accused of harm, named or not', async () => {
    const { world, caseId } = await guardianship();
    await foundFit(world, caseId, 'mother');
    const back = (change: Readonly<Record<string, unknown>>) =>
      endAt(world, caseId, ['end-custody', 'ended'], handedBack(change));

    await expect(back({ to: 'father' })).rejects.toMatchObject({
      details: { complaints: [{ path: '/to', given: 'father' }] },
    });
    await expect(back({ to: undefined })).rejects.toMatchObject({
      details: { complaints: [{ path: '/to', given: 'nothing' }] },
    });
    await back({ to: 'mother' });
    expect(await custodyOf(world, caseId)).toBeUndefined();
  });

  it('ends by no person who is accused, nor by the child itself', async () => {
    const world = aCustodyWorld();
    const caseId = await aPlacement(world, { accused: [], accusedIds: [OTHER_CHILD] });
    await endBy(world, caseId, ['place', 'placed'], {
      custody: 'temporary_care',
      ...toPlace('home-place'),
    });

    const back = handedBack({ to: 'mother', receivedById: OTHER_CHILD });
    await expect(endAt(world, caseId, ['end-custody', 'ended'], back)).rejects.toMatchObject({
      details: { complaints: [{ path: '/receivedById', given: 'a citizen id' }] },
    });
    const other = await anEscort(world, { child: { citizenId: CHILD } });
    await handOver(world, other, toPlace('station-of-relief-place'));
    const itself = handedBack({ receivedById: CHILD });
    await expect(
      endAt(world, other, ['end-custody', 'ended'], itself, 'station-of-relief'),
    ).rejects.toMatchObject({ details: { complaints: [{ path: '/receivedById' }] } });
  });
});

describe('the guardianship of civil affairs', () => {
  it.each(['parent_returned', 'trustee_named'])(
    'ends by %s only after its own assessment (cus.inst20)',
    async (how) => {
      const { world, caseId } = await guardianship();
      const ended = () =>
        endAt(world, caseId, ['end-custody', 'ended'], handedBack({ how, to: 'mother' }));
      await expect(ended()).rejects.toMatchObject({
        details: { complaints: [{ path: '/to', en: expect.stringContaining('93(2)') }] },
      });
      await openAsked(world, caseId, 'assess-return', callAt('home'));
      const unfit = { reason: MARK, guardian: 'mother' };
      await endBy(world, caseId, ['assess-return', 'unfit'], unfit);
      await expect(ended()).rejects.toMatchObject({ code: 'bad-input' });

      await foundFit(world, caseId, 'mother');
      await ended();

      expect(await custodyOf(world, caseId)).toBeUndefined();
    },
  );

  it('ends by a court’s guardian without it', async () => {
    const { world, caseId } = await guardianship();
    const back = handedBack({ how: 'guardian_appointed', to: undefined, leaves: true });
    await endAt(world, caseId, ['end-custody', 'ended'], back);

    expect(await custodyOf(world, caseId)).toBeUndefined();
  });

  it('has a ground of the law, and keeps it where the child is only moved', async () => {
    const { world, caseId } = await guardianship();
    await foundFit(world, caseId, 'mother');
    await openAsked(world, caseId, 'move-child');
    await endBy(world, caseId, ['move-child', 'moved'], {
      custody: 'temporary_guardianship',
      ...toPlace('station-of-relief-place'),
    });

    expect(await custodyOf(world, caseId)).toMatchObject({
      ground: 'seriously_harmed',
      mayReturn: true,
      mayReturnTo: ['mother'],
      office: 'station-of-relief',
    });
  });

  it('is not begun without one, also by a move', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await openAsked(world, caseId, 'move-child');
    const moved = endBy(world, caseId, ['move-child', 'moved'], {
      custody: 'temporary_guardianship',
      ...toPlace('station-of-relief-place'),
    });

    await expect(moved).rejects.toMatchObject({ details: { complaints: [{ path: '/ground' }] } });
  });

  it('needs no assessment of care after an escort', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await openAsked(world, caseId, 'assess-return', callAt('home'));

    expect(openNames(world, caseId)).not.toContain('assess-return');
  });
});

describe('a parent who is accused', () => {
  it('and comes takes no child out of custody, and nobody is to escort it (pol.dv)', async () => {
    const world = aCustodyWorld();
    const { caseId } = await report(world);
    await runUntilQuiet(world);
    const both = { situations: ['living_alone', 'domestic_violence'] };
    await endNamed(world, caseId, 'dispatch', 'found', both);
    const stopped = { dangers: ['safety_threatened'], placement: 'needed', accused: ['father'] };
    const words = { measures: MARK, careTonight: MARK };
    await endBy(world, caseId, ['stop-harm', 'stopped'], { ...stopped, ...words }, 'station');
    const asked = { toldTo: MARK, whereNow: MARK };
    await endBy(world, caseId, ['request-placement', 'asked'], asked, 'station');
    const placed = { custody: 'temporary_care', ...toPlace('home-place') };
    await endBy(world, caseId, ['place', 'placed'], placed);
    await endNamed(world, caseId, 'order-return.father', 'ordered');
    await endNamed(world, caseId, 'compliance.father', 'returned');
    await endNamed(world, caseId, 'order-return.mother', 'unreachable');

    expect((await caseNow(world, caseId)).care).toMatchObject({ kind: 'placed' });
    expect(openNames(world, caseId)).not.toContain('escort.mother');
  });
});

describe('coming of age', () => {
  it('ends no custody of a child who is known not to be 18, and the date is not told', async () => {
    const world = aCustodyWorld();
    const caseId = await anEscort(world, { child: { birthDate: '2015-03-02' } });
    await handOver(world, caseId, toPlace('home-place'));
    const back = handedBack({ how: 'came_of_age', to: undefined });

    const ended = await endAt(world, caseId, ['end-custody', 'ended'], back).catch(
      (error: unknown) => error,
    );
    expect(ended).toMatchObject({ details: { complaints: [{ path: '/how' }] } });
    expect(JSON.stringify(ended)).not.toContain('2015');
    expect(await custodyOf(world, caseId)).toBeDefined();
  });
});

describe('a custody of years', () => {
  it('is reviewed round after round, at the interval of the deployer', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    for (let month = 1; month <= 36; month += 1) {
      world.clock.forward(30 * 24 * 60);
      const at = await world.clock.now();
      await endAt(world, caseId, ['review-custody', 'continues'], { at, reason: MARK });
    }
    await runUntilQuiet(world);

    const reviews = dutiesIn(world).filter(({ type }) => type === 'review-custody');
    expect(reviews).toHaveLength(37);
    expect(openNames(world, caseId)).toEqual(
      expect.arrayContaining(['end-custody', 'keep-contact.father', 'review-custody']),
    );
    expect(Buffer.byteLength(JSON.stringify(await caseNow(world, caseId)))).toBeLessThan(20_000);
  });

  it('that should change is moved by civil affairs, and asked for once only', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await endAt(world, caseId, ['review-custody', 'shouldChange'], { reason: MARK });
    await endAt(world, caseId, ['review-custody', 'shouldChange'], { reason: MARK });

    expect(openNames(world, caseId).filter((name) => name === 'move-child')).toHaveLength(1);
  });
});

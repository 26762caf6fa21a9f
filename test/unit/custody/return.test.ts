import { describe, expect, it } from 'vitest';
import { FoundBody } from '#schemas/api/cases';
import { CaseId } from '#schemas/ids';
import {
  aCustodyWorld,
  aPlacement,
  callAt,
  childrenAt,
  custodyOf,
  endAt,
  endBy,
  handedBack,
  inCustodyAt,
  openAsked,
  toPlace,
} from '#test/fakes/a-custody';
import { MARK } from '#test/fakes/a-report';
import { callAs, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { perform } from '#test/fakes/perform';
import { endNamed, openNames } from '#test/fakes/usual-course';
import { caseNow } from '#test/fakes/what-happened';
import { runUntilQuiet } from '#test/fakes/what-people-do';

type Fields = Readonly<Record<string, unknown>>;

const refused = (field: string) => ({ details: { complaints: [{ path: `/${field}` }] } });

/** Civil affairs is the temporary guardian of a child whom its father has beaten. */
const guarded = async () => {
  const world = aCustodyWorld();
  const caseId = await aPlacement(world);
  const ground = { custody: 'temporary_guardianship', ground: 'seriously_harmed' };
  await endBy(world, caseId, ['place', 'placed'], { ...ground, ...toPlace('home-place') });
  return { world, caseId };
};

const goesBack = (world: World, caseId: string, change: Fields = {}) =>
  endAt(world, caseId, ['end-custody', 'ended'], handedBack(change));

const assessed = async (world: World, caseId: string, guardian: string, finding = 'fit') => {
  await openAsked(world, caseId, 'assess-return');
  await endBy(world, caseId, ['assess-return', finding], { reason: MARK, guardian });
};

describe('the return of a child is judged for each guardian', () => {
  it('by civil affairs’ assessment of that one, by name (cus.inst20)', async () => {
    const { world, caseId } = await guarded();
    await expect(goesBack(world, caseId, { to: undefined })).rejects.toMatchObject(refused('to'));
    await assessed(world, caseId, 'mother');

    await expect(goesBack(world, caseId, { to: 'guardian' })).rejects.toMatchObject(refused('to'));
    await expect(goesBack(world, caseId, { to: 'father' })).rejects.toMatchObject(refused('to'));
    await goesBack(world, caseId, { to: 'mother' });
    expect(await custodyOf(world, caseId)).toBeUndefined();
  });

  it('and a later finding of the same guardian holds (cus.inst20)', async () => {
    const { world, caseId } = await guarded();
    await assessed(world, caseId, 'mother');
    await assessed(world, caseId, 'mother', 'unfit');

    await expect(goesBack(world, caseId, { to: 'mother' })).rejects.toMatchObject(refused('to'));
  });

  it('an assessment is no return: the child stays until somebody decides (cus.inst20)', async () => {
    const { world, caseId } = await guarded();
    await assessed(world, caseId, 'mother');

    expect(await custodyOf(world, caseId)).toMatchObject({ mayReturnTo: ['mother'] });
    expect(openNames(world, caseId)).toContain('end-custody');
  });

  it('who is accused takes it back after a finding by name alone (cus.inst20)', async () => {
    const { world, caseId } = await guarded();
    await assessed(world, caseId, 'father');

    await goesBack(world, caseId, { to: 'father' });
    expect(await custodyOf(world, caseId)).toBeUndefined();
  });
});

describe('a mother who is investigated for abandonment', () => {
  /** Escorted to a home, while a criminal case runs against the mother. */
  const investigated = async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    const who = { situations: ['abandonment'], parents: ['mother'] };
    const body = FoundBody.parse({ at: MONDAY, text: MARK, ...who });
    const input = { params: { caseNumber: CaseId.parse(caseId) }, body };
    await perform(world, { step: 'findSituations', input, call: callAs('station') });
    await runUntilQuiet(world);
    await endNamed(world, caseId, 'handle-abandonment.mother', 'crimeSuspected');
    return { world, caseId };
  };

  it('takes the child back after a finding by name alone, and the father without one (int.aband3)', async () => {
    const { world, caseId } = await investigated();
    expect((await caseNow(world, caseId)).accused).toMatchObject({ parents: ['mother'] });
    await expect(goesBack(world, caseId, { to: 'mother' })).rejects.toMatchObject(refused('to'));
    await expect(goesBack(world, caseId, { to: undefined })).rejects.toMatchObject(refused('to'));

    await assessed(world, caseId, 'mother');
    await goesBack(world, caseId, { to: 'mother' });
    expect(await custodyOf(world, caseId)).toBeUndefined();
  });

  it('is not the father: he takes the child back (int.aband3)', async () => {
    const { world, caseId } = await investigated();

    await goesBack(world, caseId, { to: 'father' });
    expect(await custodyOf(world, caseId)).toBeUndefined();
  });
});

describe('a guardian and a carer are two roles', () => {
  it('a court’s guardian does not free the bed in which the child stays (rev.outcome)', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    const appointed = { how: 'guardian_appointed', to: undefined };

    await expect(goesBack(world, caseId, appointed)).rejects.toMatchObject(refused('leaves'));
    expect(await childrenAt(world, 'home-place')).toBe(1);
    expect(openNames(world, caseId)).toEqual(
      expect.arrayContaining(['review-custody', 'transfer-school']),
    );
    await endAt(
      world,
      caseId,
      ['end-custody', 'ended'],
      handedBack({ ...appointed, leaves: true }),
    );
    expect(await childrenAt(world, 'home-place')).toBe(0);
  });

  it('the office that has the child may ask for the assessment of a guardian (cus.inst20)', async () => {
    const { world, caseId } = await guarded();
    await openAsked(world, caseId, 'assess-return', callAt('home'));

    expect(openNames(world, caseId)).toContain('assess-return');
  });
});

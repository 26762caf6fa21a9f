import { describe, expect, it } from 'vitest';
import { aCustodyWorld, custodyOf, endAt, handedBack, inCustodyAt } from '#test/fakes/a-custody';
import { aRevocation, recordRestoration } from '#test/fakes/of-petitions';
import { endNamed, openNames } from '#test/fakes/usual-course';
import { caseNow } from '#test/fakes/what-happened';

/** A child in custody whose father is no longer a guardian. */
const revoked = async () => {
  const world = aCustodyWorld();
  const caseId = await inCustodyAt(world);
  await aRevocation(world, caseId);
  const back = (to: string | undefined) =>
    endAt(world, caseId, ['end-custody', 'ended'], handedBack({ how: 'parent_returned', to }));
  return { world, caseId, back };
};

describe('a parent whose guardianship was revoked', () => {
  it('does not take the child back, named or not; the other parent does', async () => {
    const { world, caseId, back } = await revoked();
    await expect(back('father')).rejects.toMatchObject({
      details: { complaints: [{ path: '/to', given: 'father' }] },
    });
    await expect(back(undefined)).rejects.toMatchObject({
      details: { complaints: [{ path: '/to', given: 'nothing' }] },
    });
    await back('mother');

    expect(await custodyOf(world, caseId)).toBeUndefined();
  });

  it('takes it back once the court has restored the guardianship', async () => {
    const { world, caseId, back } = await revoked();
    await recordRestoration(world, caseId);
    await endNamed(world, caseId, 'judge-restoration.father', 'restored', { childView: 'yes' });
    await back('father');

    expect(await custodyOf(world, caseId)).toBeUndefined();
  });

  it('comes back, and the child stays in custody', async () => {
    const { world, caseId } = await revoked();
    const before = await caseNow(world, caseId);
    expect(openNames(world, caseId)).toContain('end-custody');
    const { parentReturned } = await import('#domain/case/custody');
    const back = { parent: 'father', since: before.custody?.since ?? '' } as never;

    expect(parentReturned(before, back)).toEqual({ set: {} });
    expect(
      parentReturned(before, { ...(back as object), parent: 'mother' } as never),
    ).toHaveProperty('set.care.parent', 'mother');
  });
});

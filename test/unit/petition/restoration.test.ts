import { describe, expect, it } from 'vitest';
import { Instant } from '#schemas/time';
import { openAsked } from '#test/fakes/a-custody';
import { aCase } from '#test/fakes/a-response';
import { callAs, type World } from '#test/fakes/a-world';
import { personOf } from '#test/fakes/of-people';
import {
  aRevocation,
  guardianshipIn,
  recordPetition,
  recordRestoration,
} from '#test/fakes/of-petitions';
import { endNamed, openNames } from '#test/fakes/usual-course';
import { caseNow, eventsOf } from '#test/fakes/what-happened';

const MARK_DAY = (text: string) => Instant.parse(`${text}T04:00:00.000Z`);

/** A guardianship revoked on 5 January 2026; today is 23 November. */
const revoked = async () => {
  const { world, caseId } = await aCase();
  const at = MARK_DAY('2026-01-05');
  await recordPetition(world, caseId, { at });
  await endNamed(world, caseId, 'accept-petition.father', 'accepted', { at });
  await endNamed(world, caseId, 'judge-petition.father', 'revoked', {
    at,
    appointed: 'civil_affairs',
  });
  await endNamed(world, caseId, 'settle-judgment.father', 'settled');
  return { world, caseId };
};

const openOf = (world: World, caseId: string) =>
  openNames(world, caseId).filter((name) => name.includes('restoration'));

const wish = { childView: 'yes' };

const lastOf = (world: World, caseId: string, type: string) =>
  eventsOf(world, caseId).findLast(({ fact }) => fact.type === type)?.fact.data;

describe('a restoration', () => {
  it('shows its window and its bars, and asks nobody to apply', async () => {
    const { world, caseId } = await revoked();
    const { guardians } = await guardianshipIn(world, caseId);

    expect(guardians[0]?.restorable).toMatchObject({
      from: '2026-04-05',
      to: '2027-01-05',
      bars: expect.arrayContaining(['intentional_crime']),
    });
    expect(openOf(world, caseId)).toEqual([]);
  });

  it('is granted by the court, with the child’s wish; who has the child does not change', async () => {
    const { world, caseId } = await revoked();
    await recordRestoration(world, caseId);
    expect(openOf(world, caseId)).toEqual(['judge-restoration.father']);
    await expect(
      endNamed(world, caseId, 'judge-restoration.father', 'restored', { childView: undefined }),
    ).rejects.toMatchObject({ details: { complaints: [{ path: '/childView' }] } });
    await endNamed(world, caseId, 'judge-restoration.father', 'restored', wish);

    const { guardianships } = await caseNow(world, caseId);
    expect(guardianships?.father).toHaveProperty('restoredAt');
    expect(openOf(world, caseId)).toEqual(['settle-restoration.father']);
    expect((await guardianshipIn(world, caseId)).guardians[0]).not.toHaveProperty('restorable');
    const { interventions } = await personOf(world, caseId, 'father');
    expect(interventions.at(-1)?.act).toBe('guardianship_restoration');
  });

  it('is refused, and may be applied for again', async () => {
    const { world, caseId } = await revoked();
    await recordRestoration(world, caseId);
    await endNamed(world, caseId, 'judge-restoration.father', 'refused');
    expect(openOf(world, caseId)).toEqual([]);
    await recordRestoration(world, caseId);

    expect(openOf(world, caseId)).toEqual(['judge-restoration.father']);
    expect((await caseNow(world, caseId)).begun['guardianship-restoration']).toBe(2);
  });

  it('that a bar speaks against is taken; what the court does all the same is taken, and marked', async () => {
    const { world, caseId } = await revoked();
    await recordRestoration(world, caseId, { bars: ['intentional_crime'] });
    await endNamed(world, caseId, 'judge-restoration.father', 'restored', wish);

    expect(lastOf(world, caseId, 'RestorationEnded')).toMatchObject({ despiteBar: true });
  });

  it.each([
    ['2026-04-04', true],
    ['2026-04-05', undefined],
    ['2026-11-23', undefined],
  ])('of %s is taken, and marked where it lies outside the window', async (date, marked) => {
    const { world, caseId } = await revoked();
    await recordRestoration(world, caseId, { at: MARK_DAY(date) });

    expect(lastOf(world, caseId, 'RestorationFiled')).toHaveProperty('guardian', 'father');
    const { outsideWindow } = lastOf(world, caseId, 'RestorationFiled') as never;
    expect(outsideWindow).toBe(marked);
    expect(openOf(world, caseId)).toEqual(['judge-restoration.father']);
  });

  it('is assessed where the court asks for it', async () => {
    const { world, caseId } = await revoked();
    await recordRestoration(world, caseId);
    await openAsked(world, caseId, 'assess-restoration', callAs('civilAffairs'), 'father');

    expect(openOf(world, caseId)).toEqual([
      'assess-restoration.father',
      'judge-restoration.father',
    ]);
  });

  it('is nobody’s whose guardianship stands, or was ended later than that', async () => {
    const { world, caseId } = await aCase();
    await expect(recordRestoration(world, caseId)).rejects.toMatchObject({
      details: { complaints: [{ path: '/guardian', given: 'father' }] },
    });
    await aRevocation(world, caseId);
    await expect(
      recordRestoration(world, caseId, { at: MARK_DAY('2026-01-01') }),
    ).rejects.toMatchObject({ details: { complaints: [{ path: '/at' }] } });
  });

  it('that is entered late does not undo a later revocation', async () => {
    const { world, caseId } = await revoked();
    await recordRestoration(world, caseId, { at: MARK_DAY('2026-05-01') });
    await endNamed(world, caseId, 'judge-restoration.father', 'restored', {
      ...wish,
      at: MARK_DAY('2026-06-01'),
    });
    await aRevocation(world, caseId);

    const { guardianships } = await caseNow(world, caseId);
    expect(guardianships?.father).not.toHaveProperty('restoredAt');
  });
});

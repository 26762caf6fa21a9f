import { describe, expect, it } from 'vitest';
import { OfficeId } from '#schemas/ids';
import { aCustodyWorld, endAt, handedBack, inCustodyAt } from '#test/fakes/a-custody';
import { aCase } from '#test/fakes/a-response';
import type { World } from '#test/fakes/a-world';
import { aRevocation, nameRespondent } from '#test/fakes/of-petitions';
import { endNamed, goOn, openNamed, openNames } from '#test/fakes/usual-course';
import { alertsIn, caseNow, dutiesIn, dutyNow } from '#test/fakes/what-happened';
import { sweepNow } from '#test/fakes/what-people-do';
import { reassign, reschedule } from '#test/fakes/what-supervisors-do';

const toldIn = (world: World, type: string) => {
  const ids = dutiesIn(world).flatMap((duty) => (duty.type === type ? [duty.id] : []));
  return new Set(
    alertsIn(world).flatMap(({ dutyId, office }) => (ids.includes(dutyId) ? [office] : [])),
  );
};

describe('when a guardian is named', () => {
  it('those who may petition are told at once, each by their own office (rev.who)', async () => {
    const { world, caseId } = await aCase();
    await nameRespondent(world, caseId);

    expect(toldIn(world, 'weigh-petition')).toEqual(
      new Set(['civil-affairs', 'village', 'protection']),
    );
  });

  it('an office in which the guardian works stands back: its superior is told, and says who acts', async () => {
    const { world, caseId } = await aCase();
    await nameRespondent(world, caseId, { worksAt: [OfficeId.parse('civil-affairs')] });
    const duty = openNamed(world, caseId, 'weigh-petition.father');
    expect(duty.owner).toMatchObject({ office: 'leading-group' });
    expect(toldIn(world, 'weigh-petition')).not.toContain('civil-affairs');
    expect((await caseNow(world, caseId)).barred).toEqual(['civil-affairs']);
    await expect(nameRespondent(world, caseId, {}, 'civilAffairs')).rejects.toThrow('not-found');
    await expect(reassign(world, duty, 'civil-affairs', 'leadingGroup')).rejects.toMatchObject({
      details: { complaints: [{ path: '/office' }] },
    });
    await reassign(world, duty, 'protection', 'leadingGroup');

    expect((await dutyNow(world, duty.id)).owner).toMatchObject({ office: 'protection' });
  });

  it('what such an office owes already goes to its superior; elsewhere a duty stays with its post', async () => {
    const { world, caseId } = await aCase();
    await nameRespondent(world, caseId);
    const duty = openNamed(world, caseId, 'weigh-petition.father');
    await expect(reassign(world, duty, 'protection', 'leadingGroup')).rejects.toMatchObject({
      details: { complaints: [{ path: '/office' }] },
    });
    await nameRespondent(world, caseId, { worksAt: [OfficeId.parse('civil-affairs')] });

    expect((await dutyNow(world, duty.id)).owner).toMatchObject({ office: 'leading-group' });
  });

  it('an office that the directory does not have cannot stand back', async () => {
    const { world, caseId } = await aCase();
    await expect(
      nameRespondent(world, caseId, { worksAt: [OfficeId.parse('nowhere')] }),
    ).rejects.toMatchObject({ details: { complaints: [{ path: '/worksAt/0' }] } });
  });
});

describe('a look that waits for a day', () => {
  it('such as a release from prison rings on that day, and moves nobody (rev.g4)', async () => {
    const { world, caseId } = await aCase();
    await nameRespondent(world, caseId, { grounds: ['vice_or_prison'] });
    const duty = openNamed(world, caseId, 'weigh-petition.father');
    const release = '2027-03-01T00:00:00.000Z';
    await reschedule(world, 'suspend', duty, release, 'civilAffairs');
    world.clock.forward(60 * 24 * 60);
    await sweepNow(world);
    expect((await dutyNow(world, duty.id)).given).toBe(0);
    world.clock.forward(60 * 24 * 60);
    await sweepNow(world);

    const now = await dutyNow(world, duty.id);
    expect(now.given).toBeGreaterThan(0);
    expect(now.ended).toBeUndefined();
    expect(now.due).toBeUndefined();
  });
});

describe('a guardian who is prosecuted', () => {
  it('has the procuratorate tell the child and its carer of their right, in writing (int.aband3)', async () => {
    const { world, caseId } = await aCase();
    await endNamed(world, caseId, 'dispatch', 'foundAbandoned');
    const until = ['review-prosecution.father', 'close'];
    await goOn(world, caseId, { 'handle-abandonment': 'crimeSuspected' }, until);
    await endNamed(world, caseId, 'review-prosecution.father', 'prosecuted');

    const { owner } = openNamed(world, caseId, 'tell-of-prosecution.father');
    expect(owner).toMatchObject({ office: 'procuratorate' });
  });

  it('who is not prosecuted brings no such notice', async () => {
    const { world, caseId } = await aCase();
    await endNamed(world, caseId, 'dispatch', 'foundAbandoned');
    const until = ['review-prosecution.father', 'close'];
    await goOn(world, caseId, { 'handle-abandonment': 'crimeSuspected' }, until);
    await endNamed(world, caseId, 'review-prosecution.father', 'notProsecuted');

    expect(openNames(world, caseId)).not.toContain('tell-of-prosecution.father');
  });
});

describe('a parent whose guardianship is revoked', () => {
  it('takes no child back as a parent who has returned; the other parent may (rev.outcome)', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await aRevocation(world, caseId);
    const back = (to: string) =>
      endAt(world, caseId, ['end-custody', 'ended'], handedBack({ how: 'parent_returned', to }));

    await expect(back('father')).rejects.toMatchObject({
      details: {
        complaints: [{ path: '/to', given: 'father', en: expect.stringContaining('36') }],
      },
    });
    await back('mother');
    expect((await caseNow(world, caseId)).custody).toBeUndefined();
  });
});

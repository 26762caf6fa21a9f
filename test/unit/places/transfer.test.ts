import { beforeEach, describe, expect, it } from 'vitest';
import type { Duty } from '#domain/duty/duty';
import { ownerOffice, recorderOf } from '#domain/duty/duty';
import { TransferBody } from '#schemas/api/case-places';
import { CaseId } from '#schemas/ids';
import { offerTransfer } from '#steps/cases/offer-transfer';
import { showCase } from '#steps/cases/show-case';
import { endDuty } from '#steps/duties/end-duty';
import { TOWN } from '#test/fakes/a-county';
import { CHILD, MARK } from '#test/fakes/a-report';
import { callThere, endThere, OTHER_TOWN, withSecondCounty } from '#test/fakes/a-second-county';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { endNamed, openNames } from '#test/fakes/usual-course';
import { alertsIn, caseNow, factsOf } from '#test/fakes/what-happened';
import { relayAll, report, runUntilQuiet } from '#test/fakes/what-people-do';

const child = { citizenId: CHILD };

let world: World;
let caseId: string;

const offer = (to: string, call = callAs('civilAffairs')) =>
  offerTransfer(world.ports)(
    {
      params: { caseNumber: CaseId.parse(caseId) },
      body: TransferBody.parse({ to, reason: `${MARK}随亲属迁居` }),
    },
    call,
  );

const openNow = async (): Promise<readonly Duty[]> => (await caseNow(world, caseId)).open;

const atHome = (open: readonly Duty[]) =>
  open.filter((duty) => !(ownerOffice(duty) ?? recorderOf(duty))?.startsWith('there-'));

beforeEach(async () => {
  world = withSecondCounty(aWorld());
  ({ caseId } = await report(world, { child }));
  await runUntilQuiet(world);
});

const begun = async () => {
  await endNamed(world, caseId, 'dispatch');
  await offer(OTHER_TOWN);
  await runUntilQuiet(world);
};

describe('a case that is offered to another county', () => {
  it('is shown there, and stays with its offices until it is taken over', async () => {
    await begun();

    const open = await openNow();
    const [asked] = open.filter(({ type }) => type === 'take-over');
    expect(asked).toMatchObject({ division: OTHER_TOWN, owner: { office: 'there-civil' } });
    expect(open.filter((duty) => duty !== asked)).toEqual(atHome(open));
    const params = { caseNumber: CaseId.parse(caseId) };
    await expect(showCase(world.ports)({ params }, callThere('there-civil'))).resolves.toBeTruthy();
  });

  it('goes over in one act: all that is owed, and all that follows', async () => {
    await begun();
    await endThere(world, caseId, 'take-over', 'taken');

    expect(atHome(await openNow())).toEqual([]);
    expect(await caseNow(world, caseId)).toMatchObject({
      division: OTHER_TOWN,
      pack: 'demonstration-chongqing',
      places: { found: { division: TOWN } },
      alsoIn: [TOWN],
    });
    await endThere(world, caseId, 'notify', 'sent');
    const assess = (await openNow()).find(({ type }) => type === 'assess');
    expect(assess && ownerOffice(assess)).toBe('there-township');
    expect(assess?.policy).toMatch(/^demonstration-chongqing@/);
  });

  it('stays in the sight of those who had it, and they are told that it was taken over', async () => {
    await begun();
    await endThere(world, caseId, 'take-over', 'taken');

    const told = alertsIn(world).filter(
      ({ dutyId, occasion }) => dutyId.includes('.take-over.') && occasion === 'ended',
    );
    expect(new Set(told.map(({ office }) => office))).toEqual(
      new Set(['civil-affairs', 'county-police']),
    );
    const params = { caseNumber: CaseId.parse(caseId) };
    const seen = await showCase(world.ports)({ params }, callAs('civilAffairs'));
    expect(seen.body).toMatchObject({ division: OTHER_TOWN });
  });

  it('stays where it is if it is declined, and those who offered it are told', async () => {
    await begun();
    const before = atHome(await openNow());
    await endThere(world, caseId, 'take-over', 'declined');

    expect(await openNow()).toEqual(before);
    expect(await caseNow(world, caseId)).toMatchObject({ division: TOWN });
    const told = alertsIn(world).filter(({ dutyId }) => dutyId.includes('.take-over.'));
    expect(told.map(({ office }) => office)).toContain('civil-affairs');
  });

  it('leaves what is done about an offence at its place (int.aband2)', async () => {
    await endNamed(world, caseId, 'dispatch', 'found', { situations: ['abandonment'] });
    const stays = openNames(world, caseId).filter((name) => name.includes('abandonment'));
    expect(stays.length).toBeGreaterThan(0);
    await offer(OTHER_TOWN);
    await runUntilQuiet(world);
    await endThere(world, caseId, 'take-over', 'taken');

    const left = atHome(await openNow());
    expect(left.length).toBeGreaterThan(0);
    expect(new Set(left.map(({ episodeId }) => episodeId))).toEqual(
      new Set(['abandonment-response-1']),
    );
  });

  it('takes its forty duties along, though no one transaction holds them', async () => {
    for (let n = 1; n < 20; n += 1) await report(world, { child });
    await offer(OTHER_TOWN);
    const { version, id } = (await openNow()).find(({ type }) => type === 'take-over') ?? {};
    if (!id || !version) throw new Error('nothing was offered');
    const body = { outcome: 'taken', at: await world.clock.now() };
    await endDuty(world.ports)(
      { params: { dutyId: id }, body },
      callThere('there-civil', { version }),
    );

    expect(atHome(await openNow()).length).toBeGreaterThan(0);
    while (await relayAll(world));
    expect(atHome(await openNow())).toEqual([]);
    expect(factsOf(world, caseId).filter((fact) => fact === 'CaseTransferred')).toHaveLength(1);
  });

  it.each([
    ['to where it is', TOWN],
    ['to a place without civil affairs here', '110101'],
  ])('is refused %s', async (_why, to) => {
    await expect(offer(to)).rejects.toMatchObject({
      code: 'bad-input',
      details: { complaints: [{ path: '/to' }] },
    });
  });

  it('is not offered twice at once, and not by those who would only receive it', async () => {
    await begun();

    await expect(offer(OTHER_TOWN)).rejects.toMatchObject({ code: 'bad-input' });
    await expect(offer(OTHER_TOWN, callThere('there-civil'))).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(offer(OTHER_TOWN, callAs('station'))).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});

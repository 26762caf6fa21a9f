import { describe, expect, it } from 'vitest';
import { CHILD, MARK } from '#test/fakes/a-report';
import { aCase, awaitingParents } from '#test/fakes/a-response';
import { endNamed, goOn, openNamed, openNames } from '#test/fakes/usual-course';
import { caseNow, eventsOf, factsOf } from '#test/fakes/what-happened';
import { report, runUntilQuiet } from '#test/fakes/what-people-do';
import { closeCaseAs, reopen } from '#test/fakes/what-supervisors-do';

const known = { child: { citizenId: CHILD } };

const closed = async () => {
  const { world, caseId } = await aCase(known);
  await goOn(world, caseId);
  await closeCaseAs(world, caseId);
  await runUntilQuiet(world);
  return { world, caseId };
};

describe('closing', () => {
  it('is refused with each duty that is open, in both languages', async () => {
    const { world, caseId } = await awaitingParents();
    const { id } = openNamed(world, caseId, 'reprimand.father');

    const refused = await closeCaseAs(world, caseId).catch((error: unknown) => error);

    expect(refused).toMatchObject({ code: 'not-yet' });
    const { complaints } = (refused as { details: { complaints: readonly object[] } }).details;
    expect(complaints).toHaveLength(5);
    expect(complaints).toContainEqual({
      path: `/${id}`,
      zh: '未办结：训诫父母',
      en: 'still open: Reprimand parent',
    });
    expect(complaints.at(-1)).toMatchObject({ path: '/parent-recall-1' });
  });

  it('is refused while a response is on its way to a duty that nobody has opened yet', async () => {
    const { world, caseId } = await aCase({ reporter: { kind: 'citizen' } });
    await goOn(world, caseId, { dispatch: 'unfounded' }, ['accept', 'close']);
    world.machines.kill([...world.machines.running][0] ?? '');
    await endNamed(world, caseId, 'accept');
    expect(openNames(world, caseId)).toEqual([]);

    await expect(closeCaseAs(world, caseId)).rejects.toMatchObject({
      code: 'not-yet',
      details: { complaints: [{ path: '/emergency-response-1' }] },
    });
  });

  it('is a person’s, when nothing is missing', async () => {
    const { world, caseId } = await closed();

    const state = await caseNow(world, caseId);
    expect(state).toMatchObject({ status: 'closed', open: [] });
    expect(factsOf(world, caseId).slice(-3)).toEqual(['DutyEnded', 'CaseClosed', 'EpisodeEnded']);
    expect(JSON.stringify(eventsOf(world, caseId))).not.toContain(MARK);
  });

  it('of what is closed is refused', async () => {
    const { world, caseId } = await closed();

    await expect(closeCaseAs(world, caseId)).rejects.toMatchObject({ code: 'case-closed' });
  });

  it.each(['station', 'countyPolice', 'leadingGroup'] as const)(
    'is not for the %s, who is told whose it is',
    async (role) => {
      const { world, caseId } = await awaitingParents();

      await expect(closeCaseAs(world, caseId, role)).rejects.toMatchObject({
        code: 'not-allowed',
        details: { complaints: [{ path: '/caseNumber', allowed: 'civil_affairs' }] },
      });
    },
  );
});

describe('reopening', () => {
  it('has the police accept it and go again, as after a new report', async () => {
    const { world, caseId } = await closed();
    await reopen(world, caseId);
    await runUntilQuiet(world);

    const state = await caseNow(world, caseId);
    expect(state).toMatchObject({ status: 'open' });
    expect(state.closedAt).toBeUndefined();
    expect(openNames(world, caseId)).toEqual(['accept', 'assist', 'dispatch']);
    expect(openNamed(world, caseId, 'accept').episodeId).toBe('emergency-response-2');
    const event = eventsOf(world, caseId).find(({ fact }) => fact.type === 'CaseReopened');
    expect(event?.personal).toBeDefined();
  });

  it('takes the child’s lock again: a further report joins it', async () => {
    const { world, caseId } = await closed();
    await reopen(world, caseId);

    expect((await report(world, known)).caseId).toBe(caseId);
  });

  it('is refused where the child has another open case by now', async () => {
    const { world, caseId } = await closed();
    await report(world, known);

    await expect(reopen(world, caseId)).rejects.toMatchObject({ code: 'child-has-case' });
  });

  it('of what is open is refused', async () => {
    const { world, caseId } = await aCase();

    await expect(reopen(world, caseId)).rejects.toMatchObject({ code: 'not-closed' });
  });

  it('comes to its close as the first response did', async () => {
    const { world, caseId } = await closed();
    await reopen(world, caseId);
    await goOn(world, caseId);
    await closeCaseAs(world, caseId);

    expect((await caseNow(world, caseId)).status).toBe('closed');
  });
});

import { describe, expect, it } from 'vitest';
import { CaseView } from '#schemas/api/case-view';
import { CaseId } from '#schemas/ids';
import { showCase } from '#steps/cases/show-case';
import { MARK } from '#test/fakes/a-report';
import { aCase, awaitingParents } from '#test/fakes/a-response';
import { callAs } from '#test/fakes/a-world';
import { endNamed, goOn, openNamed } from '#test/fakes/usual-course';
import { caseNow, dutyNow, eventsOf } from '#test/fakes/what-happened';
import { note } from '#test/fakes/what-supervisors-do';

const NOW = '2026-11-23T08:00:00.000Z';
const WEDNESDAY = '2026-11-25T08:00:00.000Z';

const promised = async () => {
  const { world, caseId } = await awaitingParents();
  await endNamed(world, caseId, 'order-return.father', 'ordered');
  const duty = openNamed(world, caseId, 'compliance.father');
  return { world, caseId, duty };
};

describe('a note', () => {
  it('of a promise ends nothing, and moves no clock (pol.alone)', async () => {
    const { world, caseId, duty } = await promised();
    await note(world, duty, 'station', NOW, WEDNESDAY);

    const after = await dutyNow(world, duty.id);
    expect(after.noted).toMatchObject({ kind: 'promise', promisedFor: WEDNESDAY });
    expect(after).toMatchObject({ due: duty.due, nextAt: duty.nextAt, ladder: duty.ladder });
    expect((await caseNow(world, caseId)).care).toBeUndefined();
  });

  it('is made by each office that has a part in the case: they search together (pol.missing)', async () => {
    const { world, caseId } = await aCase();
    await endNamed(world, caseId, 'dispatch', 'found', { situations: ['missing'] });
    await endNamed(world, caseId, 'notify');
    const search = openNamed(world, caseId, 'search-child');
    await note(world, search, 'township', NOW);

    expect(eventsOf(world, caseId).at(-1)?.fact).toMatchObject({
      type: 'DutyNoted',
      data: { by: 'xu.bo' },
    });
    await expect(note(world, search, 'legalAid', NOW)).rejects.toMatchObject({ code: 'not-found' });
    await expect(note(world, search, 'leadingGroup', NOW)).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  it('keeps what was said in the vault', async () => {
    const { world, caseId, duty } = await promised();
    await note(world, duty, 'station', NOW);

    const event = eventsOf(world, caseId).at(-1);
    expect(event?.fact).toMatchObject({ type: 'DutyNoted', data: { by: 'zhou.jing', at: NOW } });
    expect(event?.personal).toBeDefined();
    expect(JSON.stringify(event)).not.toContain(MARK);
  });

  it('ahead of time is refused', async () => {
    const { world, duty } = await promised();

    await expect(note(world, duty, 'station', WEDNESDAY)).rejects.toMatchObject({
      code: 'bad-input',
    });
  });

  it('on what has ended is kept as late, and moves nothing', async () => {
    const { world, caseId } = await aCase();
    const duty = openNamed(world, caseId, 'accept');
    await endNamed(world, caseId, 'accept');
    const [before, state] = [await dutyNow(world, duty.id), await caseNow(world, caseId)];

    const { status, body } = await note(world, duty, 'station', NOW, WEDNESDAY);

    expect(status).toBe(201);
    const title = { zh: '已受理', en: 'Accepted' };
    expect(body).toMatchObject({ id: duty.id, ended: { outcome: 'accepted', title } });
    expect(await dutyNow(world, duty.id)).toEqual(before);
    const event = eventsOf(world, caseId).at(-1);
    expect(event?.fact).toMatchObject({ type: 'DutyNoted', data: { dutyId: duty.id, late: true } });
    expect(event?.personal).toBeDefined();
    expect(await caseNow(world, caseId)).toEqual({ ...state, seq: event?.seq, hash: event?.hash });
  });

  it('comes late to a closed case, too, whose timeline says so', async () => {
    const { world, caseId } = await aCase();
    const duty = openNamed(world, caseId, 'accept');
    await goOn(world, caseId, {}, []);

    await note(world, duty, 'station', NOW);

    const params = { caseNumber: CaseId.parse(caseId) };
    const { body } = await showCase(world.ports)({ params }, callAs('station'));
    expect(body).toMatchObject({ status: 'closed' });
    expect(CaseView.parse(body).timeline.at(-1)).toMatchObject({ duty: duty.id, late: true });
  });

  it('is for whoever may end the duty', async () => {
    const { world, duty } = await promised();

    await expect(note(world, duty, 'countyPolice', NOW)).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});

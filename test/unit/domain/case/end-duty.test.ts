import { describe, expect, it } from 'vitest';
import { Officer, officerRecord } from '#domain/directory/records';
import { put } from '#domain/record';
import { officerNamed, people } from '#test/fakes/a-county';
import { CHILD, MARK } from '#test/fakes/a-report';
import { aWorld } from '#test/fakes/a-world';
import { outcomes } from '#test/fakes/outcomes';
import { goOn } from '#test/fakes/usual-course';
import { caseNow, dutyNow, eventsOf, factsOf, messagesIn } from '#test/fakes/what-happened';
import { acknowledge, end, openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';

const aCase = async () => {
  const world = aWorld();
  const { caseId } = await report(world);
  await runUntilQuiet(world);
  return { world, caseId };
};

describe('the end of a duty', () => {
  it('keeps what a Choice may read, what is not personal, and nothing else', async () => {
    const { world, caseId } = await aCase();
    await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', outcomes.found);

    const ended = eventsOf(world, caseId).find(({ fact }) => fact.type === 'DutyEnded');
    expect(ended?.fact.data).toMatchObject({
      outcome: 'found',
      by: { officer: people.station, office: 'station' },
      fields: { at: '2026-11-23T08:00:00.000Z', situations: ['living_alone'] },
      facts: { situations: ['living_alone'] },
    });
    expect(ended?.basis).toEqual(['pol.accept']);
    expect(JSON.stringify(ended)).not.toContain(MARK);
  });

  it('takes it out of the state, the due-index and the worklist', async () => {
    const { world, caseId } = await aCase();
    const { id } = openDutyOf(world, caseId, 'accept');
    await end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes.accepted);

    expect((await caseNow(world, caseId)).open.map((duty) => duty.id)).not.toContain(id);
    const item = [...world.table.items.values()].find(({ sk }) => sk === `DUTY#${id}`);
    expect(item).not.toHaveProperty('dueSk');
    expect(item).not.toHaveProperty('workPk');
    expect((await dutyNow(world, id)).nextAt).toBeUndefined();
  });

  it('by what the police found ends the reporter’s duty to help, by a rule', async () => {
    const { world, caseId } = await aCase();
    const { id } = openDutyOf(world, caseId, 'assist');
    await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', outcomes.found);

    expect((await dutyNow(world, id)).ended).toMatchObject({
      outcome: 'superseded',
      by: { rule: 'the police have recorded what they found' },
    });
  });

  it('tells those whom the policy names, who then may see the case', async () => {
    const { world, caseId } = await aCase();
    await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', outcomes.found);
    await runUntilQuiet(world);
    await end(world, openDutyOf(world, caseId, 'notify'), 'station', outcomes.sent);

    const tells = messagesIn(world).filter(({ errand }) => errand.kind === 'tell');
    const errands = tells.map(({ errand }) => errand);
    expect(errands.filter((each) => 'occasion' in each && each.occasion === 'ended')).toEqual([
      expect.objectContaining({ occasion: 'ended', to: ['township', 'civil_affairs'] }),
    ]);
    expect((await caseNow(world, caseId)).offices).toEqual(
      expect.arrayContaining(['township', 'civil-affairs']),
    );
  });

  it.each([
    ['dated ahead', 'accept', { ...outcomes.accepted, at: '2026-11-23T08:05:00.001Z' }, '/at'],
    ['of another type', 'accept', outcomes.found, '/outcome'],
    ['that software alone decides', 'accept', { outcome: 'superseded' }, '/outcome'],
    ['with an unknown field', 'accept', { ...outcomes.accepted, note: 'x' }, '/note'],
    ['without a field', 'accept', { outcome: 'accepted' }, '/at'],
    [
      'confirmed by the same officer',
      'dispatch',
      { ...outcomes.unfounded, confirmedBy: people.station },
      '/confirmedBy',
    ],
    [
      'confirmed by nobody whom the directory knows',
      'dispatch',
      { ...outcomes.unfounded, confirmedBy: 'no.body' },
      '/confirmedBy',
    ],
    [
      'confirmed by who is not of the police',
      'dispatch',
      { ...outcomes.unfounded, confirmedBy: people.school },
      '/confirmedBy',
    ],
    ['to an office that is not there', 'accept', { ...outcomes.transferred, to: 'nowhere' }, '/to'],
    ['to an office of another post', 'accept', { ...outcomes.transferred, to: 'school' }, '/to'],
    ['to the same office', 'accept', { ...outcomes.transferred, to: 'station' }, '/to'],
  ])('%s is refused, and nothing changes', async (_fault, type, body, path) => {
    const { world, caseId } = await aCase();
    const before = eventsOf(world, caseId).length;

    const refused = end(world, openDutyOf(world, caseId, type), 'station', body);

    await expect(refused).rejects.toMatchObject({
      code: 'bad-input',
      details: { complaints: expect.arrayContaining([expect.objectContaining({ path })]) },
    });
    expect(eventsOf(world, caseId)).toHaveLength(before);
  });

  it('confirmed by police of another county is refused: they do not answer for this child', async () => {
    const { world, caseId } = await aCase();
    const officer = {
      ...officerNamed('stationSecond'),
      id: 'far.away',
      office: 'far-station',
      division: '440305',
    };
    world.table.transact([put(officerRecord, Officer.parse(officer))]);
    const body = { ...outcomes.unfounded, confirmedBy: 'far.away' };

    await expect(
      end(world, openDutyOf(world, caseId, 'dispatch'), 'station', body),
    ).rejects.toMatchObject({ details: { complaints: [{ path: '/confirmedBy' }] } });
  });

  it('is refused without repeating a number that may be anybody’s', async () => {
    const { world, caseId } = await aCase();
    const dispatch = openDutyOf(world, caseId, 'dispatch');
    const body = { ...outcomes.unfounded, confirmedBy: '430903201501010012' };
    const refused = await end(world, dispatch, 'station', body).catch((error: unknown) => error);

    expect(refused).toMatchObject({ details: { complaints: [{ path: '/confirmedBy' }] } });
    expect(JSON.stringify(refused)).not.toContain('430903201501010012');
  });

  it('comes once: the second officer is told so', async () => {
    const { world, caseId } = await aCase();
    const duty = openDutyOf(world, caseId, 'accept');
    const both = await Promise.allSettled([
      end(world, duty, 'station', outcomes.accepted),
      end(world, duty, 'stationSecond', outcomes.accepted),
    ]);

    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(factsOf(world, caseId).filter((type) => type === 'DutyEnded')).toHaveLength(1);
  });
});

describe('a transfer', () => {
  it('moves the station’s open duties, and asks the other to confirm them anew', async () => {
    const { world, caseId } = await aCase();
    const dispatch = openDutyOf(world, caseId, 'dispatch');
    await acknowledge(world, dispatch, 'station');
    await end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes.transferred);

    const moved = await dutyNow(world, dispatch.id);
    expect(moved.owner).toEqual({ office: 'other-station', post: 'police_station' });
    expect(moved.acknowledged).toBeUndefined();
    expect(moved.version).toBeGreaterThan(dispatch.version);
    expect(moved.nextAt).toBe(dispatch.nextAt);
  });

  it('takes the duties that come later along', async () => {
    const { world, caseId } = await aCase();
    await end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes.transferred);
    await runUntilQuiet(world);
    await end(world, openDutyOf(world, caseId, 'dispatch'), 'otherStation', outcomes.found);
    await runUntilQuiet(world);

    expect(openDutyOf(world, caseId, 'notify').owner).toMatchObject({ office: 'other-station' });
  });
});

describe('closing', () => {
  it('is refused while another duty is open, and names it', async () => {
    const world = aWorld();
    const known = { child: { citizenId: CHILD } };
    const { caseId } = await report(world, known);
    await runUntilQuiet(world);
    await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', outcomes.unfounded);
    await goOn(world, caseId);
    await report(world, known);

    const early = end(world, openDutyOf(world, caseId, 'close'), 'civilAffairs', outcomes.closed);

    await expect(early).rejects.toMatchObject({
      code: 'not-yet',
      details: {
        complaints: expect.arrayContaining([
          expect.objectContaining({ path: `/${openDutyOf(world, caseId, 'dispatch').id}` }),
        ]),
      },
    });
  });

  it('ends the episode, and frees the child’s lock', async () => {
    const { world, caseId } = await aCase();
    await goOn(world, caseId, { dispatch: 'unfounded' }, []);

    const items = [...world.table.items.values()];
    expect(items.some(({ sk }) => sk === 'OPEN-CASE')).toBe(false);
    expect(factsOf(world, caseId).slice(-3)).toEqual(['DutyEnded', 'CaseClosed', 'EpisodeEnded']);
  });
});

describe('acknowledging', () => {
  it('twice is acknowledging once', async () => {
    const { world, caseId } = await aCase();
    const duty = openDutyOf(world, caseId, 'accept');
    await acknowledge(world, duty, 'station');
    await acknowledge(world, duty, 'stationSecond');

    expect((await dutyNow(world, duty.id)).acknowledged?.by).toBe(people.station);
    expect(factsOf(world, caseId).filter((type) => type === 'DutyAcknowledged')).toHaveLength(1);
  });

  it('a duty that has ended is refused', async () => {
    const { world, caseId } = await aCase();
    const duty = openDutyOf(world, caseId, 'accept');
    await end(world, duty, 'station', outcomes.accepted);

    await expect(acknowledge(world, duty, 'station')).rejects.toMatchObject({ code: 'duty-ended' });
  });

  it('leaves the clock running', async () => {
    const { world, caseId } = await aCase();
    const duty = openDutyOf(world, caseId, 'accept');
    await acknowledge(world, duty, 'station');

    expect((await dutyNow(world, duty.id)).nextAt).toBe(duty.nextAt);
  });
});

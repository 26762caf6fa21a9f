import { describe, expect, it } from 'vitest';
import { divisionRecord } from '#domain/directory/records';
import { episodesOf } from '#domain/episode/order';
import { put } from '#domain/record';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { metricNames } from '#schemas/metrics';
import { Instant } from '#schemas/time';
import { divisions } from '#test/fakes/a-county';
import {
  aCustodyWorld,
  anEscort,
  callAt,
  custodyOf,
  endAt,
  endBy,
  handedBack,
  handOver,
  inCustodyAt,
  lastFact,
  openAsked,
  tellIncident,
  toPlace,
} from '#test/fakes/a-custody';
import { MARK } from '#test/fakes/a-report';
import { callAs } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { openNames } from '#test/fakes/usual-course';
import { alertsIn, caseNow, dutiesIn, eventsOf, factsOf } from '#test/fakes/what-happened';

const hours = (n: number) => instantAt(millisecondsOf(MONDAY) + n * 3_600_000);

describe('what befalls a child in custody', () => {
  it('is answered by civil affairs from that moment, and told to whom the policy names', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    const { status } = await tellIncident(world, caseId, 'ill');

    expect(status).toBe(201);
    expect(lastFact(world, caseId, 'IncidentInCustody')).toEqual({ incident: 'ill', at: MONDAY });
    expect(openNames(world, caseId)).toContain('answer-incident');
    const told = alertsIn(world).filter(({ dutyId }) => dutyId.includes('.answer-incident.'));
    expect(new Set(told.map(({ office }) => office))).toEqual(
      new Set(['civil-affairs', 'county-police', 'leading-group']),
    );
    expect(world.meter.total(metricNames.incidentInCustody)).toBe(1);
    expect(JSON.stringify(eventsOf(world, caseId))).not.toContain(MARK);
  });

  it('twice is two duties, of which each has its answer', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await tellIncident(world, caseId, 'ill');
    await tellIncident(world, caseId, 'injured');
    await endBy(world, caseId, ['answer-incident', 'answered'], { measures: MARK });

    const answers = dutiesIn(world).filter(({ type }) => type === 'answer-incident');
    expect(answers.map(({ round, ended }) => [round, ended?.outcome])).toEqual([
      [1, undefined],
      [2, 'answered'],
    ]);
  });

  it('by who is gone begins the search at once, beside the custody (pol.missing)', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await tellIncident(world, caseId, 'gone');
    await tellIncident(world, caseId, 'gone');

    const state = await caseNow(world, caseId);
    const searches = episodesOf(state.episodes, 'missing-child-search').map(([id]) => id);
    expect(searches).toEqual(['missing-child-search-1']);
    expect(openNames(world, caseId)).toContain('search-child');
    expect(state.custody?.office).toBe('home');
    expect(state.care?.kind).toBe('placed');
  });

  it('who was found and is gone once more is searched for once more (pol.missing)', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await tellIncident(world, caseId, 'gone');
    const body = { place: MARK, situations: [], noneFound: true, parents: [], careTonight: MARK };
    await endBy(world, caseId, ['search-child', 'found'], body, 'station');
    await tellIncident(world, caseId, 'gone');

    const { episodes } = await caseNow(world, caseId);
    const searches = episodesOf(episodes, 'missing-child-search').map(([id]) => id);
    expect(searches).toEqual(['missing-child-search-1', 'missing-child-search-2']);
    expect(openNames(world, caseId)).toContain('search-child');
  });

  it('is searched for once more while the parents’ blood is still to be taken (pol.missing)', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await tellIncident(world, caseId, 'gone');
    expect(openNames(world, caseId)).toContain('parents-dna');
    const body = { place: MARK, situations: [], noneFound: true, parents: [], careTonight: MARK };
    await endBy(world, caseId, ['search-child', 'found'], body, 'station');
    await tellIncident(world, caseId, 'gone');

    expect(openNames(world, caseId)).toContain('search-child');
  });

  it('who died is recorded dead at once; what is owed is the answer and the written end', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await tellIncident(world, caseId, 'died');

    expect(factsOf(world, caseId)).toContain('ChildDied');
    const open = openNames(world, caseId);
    expect(open).toEqual(expect.arrayContaining(['answer-incident', 'end-custody']));
    for (const each of ['decide-care', 'give-services', 'keep-contact.father', 'review-custody'])
      expect(open).not.toContain(each);

    world.clock.forward(60);
    const back = { ...handedBack(), at: hours(1) };
    await expect(endAt(world, caseId, ['end-custody', 'ended'], back)).rejects.toMatchObject({
      details: { complaints: [{ path: '/at', allowed: `≤ ${MONDAY}` }] },
    });
    await endAt(world, caseId, ['end-custody', 'died'], { reason: MARK });
    expect(await custodyOf(world, caseId)).toBeUndefined();
    expect(factsOf(world, caseId).filter((type) => type === 'ChildDied')).toHaveLength(1);
  });

  it.each([
    ['the institution', () => callAt('home')],
    ['the police', () => callAs('station')],
    ['civil affairs', () => callAs('civilAffairs')],
  ])('is told by %s', async (_who, call) => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);

    await expect(tellIncident(world, caseId, 'ill', call())).resolves.toMatchObject({
      status: 201,
    });
  });

  it('is told by who raises the child for another (cus.cwi20)', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    await openAsked(world, caseId, 'delegate-care', callAt('home'));
    await endAt(world, caseId, ['delegate-care', 'agreed'], {
      agreement: 'A-1',
      ...toPlace('children-place'),
    });

    const told = tellIncident(world, caseId, 'ill', callAt('children'));
    await expect(told).resolves.toMatchObject({ status: 201 });
  });

  it('is told by nobody else', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);

    const told = (call: ReturnType<typeof callAs>) => tellIncident(world, caseId, 'ill', call);
    await expect(told(callAs('leadingGroup'))).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(told(callAt('minors'))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('ahead of time, or where no child was placed, is refused', async () => {
    const world = aCustodyWorld();
    const placed = await inCustodyAt(world);
    const never = await anEscort(world);

    const ahead = tellIncident(world, placed, 'ill', callAs('station'), hours(1));
    await expect(ahead).rejects.toMatchObject({ details: { complaints: [{ path: '/at' }] } });
    const nowhere = tellIncident(world, never, 'ill', callAs('station'));
    await expect(nowhere).rejects.toMatchObject({ code: 'no-custody' });
  });

  it('before the child was born is refused, and the date is not told', async () => {
    const world = aCustodyWorld();
    const caseId = await anEscort(world, { child: { birthDate: '2015-03-02' } });
    await handOver(world, caseId, toPlace('home-place'));
    const at = Instant.parse('2015-03-01T00:00:00.000Z');

    const told = await tellIncident(world, caseId, 'died', callAt('home'), at).catch(
      (error: unknown) => error,
    );
    expect(told).toMatchObject({ details: { complaints: [{ path: '/at' }] } });
    expect(JSON.stringify(told)).not.toContain('2015');
    expect((await caseNow(world, caseId)).diedAt).toBeUndefined();
  });

  it('and is told only when the custody is over is taken, and marked', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    world.clock.forward(180);
    await endAt(world, caseId, ['end-custody', 'ended'], { ...handedBack(), at: hours(2) });

    await tellIncident(world, caseId, 'injured', callAs('station'), hours(1));

    expect(lastFact(world, caseId, 'IncidentInCustody')).toMatchObject({ outOfOrder: true });
    expect(openNames(world, caseId)).toContain('answer-incident');
  });

  it('where a post has no office is told to the others, and nothing fails', async () => {
    const world = aCustodyWorld();
    const caseId = await inCustodyAt(world);
    const without = divisions.map(
      ({ offices: { leading_group_office: _none, ...offices }, ...rest }) =>
        put(divisionRecord, { ...rest, offices }),
    );
    world.table.transact(without);

    await tellIncident(world, caseId, 'ill');

    const told = alertsIn(world).filter(({ dutyId }) => dutyId.includes('.answer-incident.'));
    const offices = new Set(told.map(({ office }) => office));
    expect(offices).toEqual(new Set(['civil-affairs', 'county-police']));
  });
});

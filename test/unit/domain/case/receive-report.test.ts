import { describe, expect, it } from 'vitest';
import { Instant } from '#schemas/time';
import { sweep } from '#steps/sweep/sweep';
import { CHILD, MARK } from '#test/fakes/a-report';
import { aWorld, type World } from '#test/fakes/a-world';
import { outcomes } from '#test/fakes/outcomes';
import { caseNow, casesIn, eventsOf, factsOf, messagesIn } from '#test/fakes/what-happened';
import { end, openDutyOf, report } from '#test/fakes/what-people-do';

const known = { child: { citizenId: CHILD } };

const openTypes = async (world: World, caseId: string) =>
  (await caseNow(world, caseId)).open.map(({ id }) => id.split('.').slice(1).join('.'));

const receivedIn = (world: World, caseId: string) =>
  eventsOf(world, caseId).flatMap(({ fact }) =>
    fact.type === 'ReportReceived' ? [fact.data] : [],
  );

describe('a report', () => {
  it('opens its case, its response and its first duties in one transaction', async () => {
    const world = aWorld();
    const { caseId } = await report(world);

    expect(world.store.disturb.writes).toBe(1);
    expect(factsOf(world, caseId)).toEqual([
      'CaseOpened',
      'ReportReceived',
      'EpisodeStarted',
      'DutyOpened',
      'DutyOpened',
      'DutyOpened',
    ]);
    expect(await openTypes(world, caseId)).toEqual([
      'emergency-response-1.accept.1',
      'emergency-response-1.dispatch.1',
      'emergency-response-1.assist.1',
    ]);
  });

  it('takes two round trips of reading at most', async () => {
    const world = aWorld();
    await report(world, known);

    expect(world.store.disturb.reads).toBe(2);
  });

  it('sends on its way an execution, two tellings, a number, and what the reporter owes', async () => {
    const world = aWorld();
    await report(world);

    const kinds = messagesIn(world).map(({ errand }) => errand.kind);
    expect(kinds.sort()).toEqual(['drive', 'number', 'tell', 'tell', 'tell']);
  });

  it.each([
    ['school', ['living_alone_unsupervised'], true],
    ['school', ['one_parent_away_other_incapable'], true],
    ['township', ['abandoned_or_long_uncared'], true],
    ['hotel', ['sexual_harm_under_14'], true],
    ['hotel', ['improper_guardianship'], false],
    ['press', ['other_serious_harm'], false],
    ['citizen', ['living_alone_unsupervised'], false],
    ['womens_federation', ['missing'], false],
  ] as const)(
    'of a %s on %j is mandatory as the policy says: %s (rep.who, rep.sit)',
    async (kind, situations, mandatory) => {
      const world = aWorld();
      const { caseId } = await report(world, { situations, reporter: { kind } });

      expect(receivedIn(world, caseId)).toMatchObject([{ mandatory }]);
    },
  );

  it('that another policy makes mandatory is so, whatever the kind of reporter', async () => {
    const world = aWorld();
    const of: typeof world.ports.policyOf = (pack, at) => {
      const policy = world.ports.policyOf(pack, at);
      const reporting: typeof policy.setting = (key) => {
        const resolved = policy.setting(key);
        if (key !== 'report.duties') return resolved;
        const value: unknown = [
          { reporters: ['womens_federation'], situations: ['missing'], words: 'promptly' },
        ];
        return { ...resolved, value: value as typeof resolved.value };
      };
      return { ...policy, setting: reporting };
    };
    const there = { ...world, ports: { ...world.ports, policyOf: of } };
    const change = { situations: ['missing'], reporter: { kind: 'womens_federation' } };
    const { caseId } = await report(there, change);

    expect(receivedIn(world, caseId)).toMatchObject([{ mandatory: true }]);
  });

  it('of a citizen leaves the citizen owing nothing', async () => {
    const world = aWorld();
    const { caseId } = await report(world, { reporter: { kind: 'citizen' } });

    expect(await openTypes(world, caseId)).not.toContain('emergency-response-1.assist.1');
  });

  it.each([
    ['within the hour', '2026-11-23T07:00:00Z', false],
    ['later', '2026-11-23T06:59:59Z', true],
    ['at a moment that nobody gave', undefined, false],
  ])(
    'of what was noticed %s is marked accordingly, never refused',
    async (_when, noticedAt, late) => {
      const world = aWorld();
      const { caseId } = await report(world, { noticedAt });

      expect(receivedIn(world, caseId)[0]?.late).toBe(late);
    },
  );

  it('made by telephone before keeps the time at which it was made', async () => {
    const world = aWorld();
    const reportedAt = Instant.parse('2026-11-23T07:30:00Z');
    const { caseId } = await report(world, { reportedAt, noticedAt: '2026-11-23T07:00:00Z' });

    expect(receivedIn(world, caseId)[0]).toMatchObject({ reportedAt, late: false });
  });

  it('writes what is personal apart, under a salted hash', async () => {
    const world = aWorld();
    const { caseId } = await report(world);

    const [, received] = eventsOf(world, caseId);
    expect(received?.personal).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(eventsOf(world, caseId))).not.toContain(MARK);
  });
});

describe('a second report of one child', () => {
  it('joins the response under way, with facts, times and duties of its own', async () => {
    const world = aWorld();
    const { caseId } = await report(world, known);
    world.clock.forward(5);
    const second = await report(world, { ...known, situations: ['missing'] });

    expect(second.caseId).toBe(caseId);
    expect(await openTypes(world, caseId)).toEqual([
      'emergency-response-1.accept.1',
      'emergency-response-1.dispatch.1',
      'emergency-response-1.assist.1',
      'emergency-response-1.accept.2',
      'emergency-response-1.assist.2',
    ]);
    const { reports } = await caseNow(world, caseId);
    expect(reports.map(({ receivedAt }) => receivedAt)).toEqual([
      '2026-11-23T08:00:00.000Z',
      '2026-11-23T08:05:00.000Z',
    ]);
  });

  it('after the police have been there begins a response of its own', async () => {
    const world = aWorld();
    const { caseId } = await report(world, known);
    await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', outcomes.found);
    await report(world, known);

    expect(await openTypes(world, caseId)).toContain('emergency-response-2.dispatch.1');
  });

  it('after a transfer is accepted by the unit that took the case over, which also goes there', async () => {
    const world = aWorld();
    const { caseId } = await report(world, known);
    await end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes.transferred);
    await report(world, known);

    expect(openDutyOf(world, caseId, 'accept').owner).toMatchObject({ office: 'other-station' });
    expect(openDutyOf(world, caseId, 'dispatch').owner).toMatchObject({ office: 'other-station' });
  });

  it('at the same moment joins too: a child has one open case', async () => {
    const world = aWorld();
    await Promise.all([report(world, known), report(world, known), report(world, known)]);

    expect(casesIn(world)).toHaveLength(1);
    expect(casesIn(world)[0]?.reports).toHaveLength(3);
  });

  it('whose check digit is wrong opens a case of its own', async () => {
    const world = aWorld();
    await report(world, known);
    await report(world, { child: { citizenId: CHILD.replace(/\d$/, '9') } });

    expect(casesIn(world)).toHaveLength(2);
  });
});

describe('a case of many reports', () => {
  it('takes twenty, stays small, and can still be worked on', async () => {
    const world = aWorld();
    const { caseId } = await report(world, known);
    for (let n = 1; n < 20; n += 1) await report(world, known);
    world.clock.forward(60);
    await sweep(world.ports);

    const state = await caseNow(world, caseId);
    expect(Buffer.byteLength(JSON.stringify(state))).toBeLessThan(100 * 1024);
    const dispatch = openDutyOf(world, caseId, 'dispatch');
    await expect(end(world, dispatch, 'station', outcomes.found)).resolves.toBeDefined();
  });
});

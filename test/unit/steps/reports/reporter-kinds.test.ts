import { describe, expect, it } from 'vitest';
import { CaseId, DivisionCode } from '#schemas/ids';
import type { ReportingDuty } from '#schemas/reporting-duty';
import { Instant } from '#schemas/time';
import { openByHand } from '#steps/cases/open-by-hand';
import { listReporterKinds } from '#steps/reports/list-reporter-kinds';
import { TOWN } from '#test/fakes/a-county';
import { aReport, MARK } from '#test/fakes/a-report';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { fenced } from '#test/fakes/fenced';
import { outcomes } from '#test/fakes/outcomes';
import { perform } from '#test/fakes/perform';
import { dutiesIn, eventsOf } from '#test/fakes/what-happened';
import { end, openDutyOf, report } from '#test/fakes/what-people-do';

interface Kind {
  readonly kind: string;
  readonly duty: string;
  readonly must: readonly {
    readonly layer: string;
    readonly words: { readonly code: string };
    readonly situations: readonly { readonly code: string }[];
    readonly basis: readonly { readonly doc: string }[];
  }[];
  readonly says: { readonly zh: string };
}

const kinds = async ({ ports }: World, division: string = TOWN) => {
  const query = { division: DivisionCode.parse(division) };
  const { body } = await listReporterKinds(fenced(ports, 'listReporterKinds'))(
    { query },
    callAs('school'),
  );
  const { items } = body as { readonly items: readonly Kind[] };
  return Object.fromEntries(items.map((item) => [item.kind, item]));
};

/** A notice that has the youth league report 及时, but not accidents. */
const LEAGUE: ReportingDuty = {
  reporters: ['youth_league'],
  situations: ['missing', 'guardian_not_performing'],
  words: 'promptly',
};

const withLeague = (world: World): World => {
  const { policyOf } = world.ports;
  return {
    ...world,
    ports: {
      ...world.ports,
      policyOf: (pack, at) => {
        const policy = policyOf(pack, at);
        return {
          ...policy,
          setting: (key) => {
            const said = policy.setting(key);
            if (key !== 'report.duties') return said;
            const value = [...(said.value as ReportingDuty[]), LEAGUE];
            const basis = [{ doc: 'CQ20', section: '附件3' }];
            const parts = [...said.parts, { layer: 'chongqing', value: [LEAGUE], basis }];
            return { ...said, value, parts } as unknown as typeof said;
          },
        };
      },
    },
  };
};

describe('who must report what', () => {
  it('is shown for every kind, with words, situations and citations (rep.who, rep.sit, rep.time)', async () => {
    const { school } = await kinds(aWorld());

    expect(school).toMatchObject({ duty: 'mandatory', unit: true });
    const must = school?.must ?? [];
    expect(must[0]).toMatchObject({
      layer: 'national',
      words: { code: 'at_first_moment', title: { zh: '第一时间' } },
      basis: [{ doc: 'SC16' }],
    });
    expect(must[0]?.situations).toHaveLength(7);
    expect(must.map(({ layer, basis: [first] }) => [layer, first?.doc])).toEqual([
      ['national', 'SC16'],
      ['national', 'ADVL'],
      ['national', 'MR20'],
      ['national', 'MPL'],
      ['heshan', 'HS17'],
    ]);
    expect(school?.says.zh).toContain('立即');
  });

  it('is nothing for whoever need not, who may all the same (rep.citizen, A-14)', async () => {
    const { citizen, youth_league: league, help_seeker: seeker } = await kinds(aWorld());

    expect([citizen?.duty, citizen?.must]).toEqual(['voluntary', []]);
    expect([league?.duty, league?.must]).toEqual(['voluntary', []]);
    expect(seeker?.duty).toBe('none');
    expect(citizen?.says.zh).toContain('表扬');
  });

  it('says 及时 where the notice does (rep.cd)', async () => {
    const { youth_league: league } = await kinds(withLeague(aWorld()));

    expect(league?.must).toMatchObject([{ layer: 'chongqing', words: { code: 'promptly' } }]);
    expect(league?.says.zh).toContain('及时');
  });

  it('is unknown where no rules are set up', async () => {
    await expect(kinds(aWorld(), '110101')).rejects.toMatchObject({ code: 'no-routing' });
  });
});

describe('a report at three at night on the first day of the Spring Festival', () => {
  it('is taken, receipted and owed like any other, whoever makes it and from where (rep.any)', async () => {
    const world = aWorld();
    await world.clock.moveTo(Instant.parse('2027-02-05T19:00:00.000Z'));
    const { caseId, receipt } = await report(world, { noticedAt: '2027-02-05T18:50:00Z' });

    expect(receipt).toMatch(/^[0-9A-Z-]+$/);
    const dispatch = openDutyOf(world, caseId, 'dispatch');
    expect(dispatch.openedAt).toBe('2027-02-05T19:00:00.000Z');
    expect(dispatch.due && dispatch.due < '2027-02-06T00:00:00.000Z').toBe(true);
  });
});

describe('a unit that reported late or not at all', () => {
  it('is referred to its superior by whoever notices, and what followed is kept (rep.fail)', async () => {
    const world = aWorld();
    const { caseId } = await report(world, { noticedAt: '2026-11-20T08:00:00Z' });
    const body = { type: 'hold-accountable', reason: MARK };
    await openByHand(world.ports)(
      { params: { caseNumber: CaseId.parse(caseId) }, body },
      callAs('station'),
    );

    const referral = openDutyOf(world, caseId, 'hold-accountable');
    expect(referral.owner).toMatchObject({ post: 'civil_affairs' });
    await end(world, referral, 'civilAffairs', {
      outcome: 'dealtWith',
      at: '2026-11-23T08:00:00Z',
      measure: MARK,
      serious: true,
    });
    expect(eventsOf(world, caseId).at(-1)?.fact).toMatchObject({
      type: 'DutyEnded',
      data: { outcome: 'dealtWith' },
    });
  });
});

describe('what a township officer finds at work', () => {
  const reported = async (kind: string) => {
    const world = aWorld();
    const input = {
      body: aReport({
        reporter: { kind },
        noticedAt: '2026-11-20T08:00:00Z',
        course: '孩子独自在家',
      }),
    };
    const call = callAs('township');
    const { body } = await perform(world, { step: 'makeReport', input, call });
    const { caseNumber, warnings } = body as { caseNumber: string; warnings: { field: string }[] };
    const facts = eventsOf(world, caseNumber).map(({ fact }) => fact);
    const received = facts.find(({ type }) => type === 'ReportReceived')?.data;
    return { world, caseNumber, warnings, received };
  };

  it('is reported as one who must, late or not, and owed no praise (rep.who, rep.time)', async () => {
    const { world, caseNumber, received, warnings } = await reported('township');

    expect(received).toMatchObject({ mandatory: true, unit: true, late: true });
    expect(received).not.toHaveProperty('voluntary');
    expect(warnings).toEqual([]);
    await end(world, openDutyOf(world, caseNumber, 'dispatch'), 'station', outcomes.found);
    expect(dutiesIn(world).map(({ type }) => type)).not.toContain('reward');
  });

  it('is taken from who calls themselves a citizen, too, with a word about it (rep.who)', async () => {
    const { received, warnings } = await reported('citizen');

    expect(received).toMatchObject({ mandatory: false, late: false });
    expect(warnings.map(({ field }) => field)).toEqual(['/reporter/kind']);
  });
});

describe('a late report', () => {
  const lateOf = async (world: World, kind: string, hours: number, situation = 'missing') => {
    const noticed = Date.parse('2026-11-23T08:00:00Z') - hours * 3_600_000;
    const { caseId } = await report(world, {
      reporter: { kind },
      situations: [situation],
      noticedAt: new Date(noticed).toISOString(),
    });
    const [, received] = eventsOf(world, caseId);
    return received?.fact.type === 'ReportReceived' && received.fact.data.late;
  };

  it('is measured by the number of the words in which it was owed (rep.time, rep.cd)', async () => {
    const world = withLeague(aWorld());

    expect(await lateOf(world, 'school', 2)).toBe(true);
    expect(await lateOf(world, 'youth_league', 2)).toBe(false);
    expect(await lateOf(world, 'youth_league', 6 * 24)).toBe(true);
  });

  it('is nobody’s who need not report it (rep.citizen, A-14)', async () => {
    const world = withLeague(aWorld());

    expect(await lateOf(world, 'citizen', 72)).toBe(false);
    expect(await lateOf(world, 'youth_league', 72, 'suspected_accidental_injury')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import type { ReportableSituation } from '#schemas/codes/reportable-situation';
import type { ReporterKind } from '#schemas/codes/reporter-kind';
import { DivisionCode } from '#schemas/ids';
import { listReporterKinds } from '#steps/reports/list-reporter-kinds';
import { TOWN } from '#test/fakes/a-county';
import { MARK } from '#test/fakes/a-report';
import { callAs } from '#test/fakes/a-world';
import { fenced } from '#test/fakes/fenced';
import { endNamed } from '#test/fakes/usual-course';
import { casesIn, eventsOf } from '#test/fakes/what-happened';
import { runUntilQuiet } from '#test/fakes/what-people-do';
import type { PackName } from '../owed.ts';
import { call } from './standing.ts';
import { aCountyUnder, keptIn, owedIn, reportedIn } from './under.ts';

/** A report by this kind of reporter: whether they had to report here, and whether they must assist the police. */
const reportOf = async (
  pack: PackName,
  kind: ReporterKind,
  ...situations: readonly ReportableSituation[]
) => {
  const world = aCountyUnder(pack);
  const caseId = await reportedIn(world, { situations, reporter: { kind } });
  const [received] = eventsOf(world, caseId).flatMap(({ fact }) =>
    fact.type === 'ReportReceived' ? [fact.data] : [],
  );
  return { mandatory: received?.mandatory, helps: 'assist' in owedIn(world, caseId) };
};

const OWED = { mandatory: true, helps: true };
const FREE = { mandatory: false, helps: false };

interface Kind {
  readonly kind: string;
  readonly must: readonly {
    readonly layer: string;
    readonly words: { readonly code: string };
    readonly situations: readonly { readonly code: string }[];
  }[];
}

/** The rules that an app shows about what this kind must report here, each with its layer. */
const toldTo = async (pack: PackName, kind: ReporterKind) => {
  const { ports } = aCountyUnder(pack);
  const query = { division: DivisionCode.parse(TOWN) };
  const { body } = await listReporterKinds(fenced(ports, 'listReporterKinds'))(
    { query },
    callAs('school'),
  );
  const { items } = body as { readonly items: readonly Kind[] };
  const { must = [] } = items.find((item) => item.kind === kind) ?? {};
  return must.map(({ layer, words, situations }) => ({
    layer,
    words: words.code,
    situations: situations.map(({ code }) => code),
  }));
};

describe('whoever must report', () => {
  it.each([
    'school',
    'kindergarten',
    'medical_institution',
    'village_committee',
    'social_work_agency',
    'relief_institution',
    'welfare_institution',
  ] as const)('is a %s, which is then asked to help; and no citizen (rep.who)', async (kind) => {
    expect(await reportOf('demonstration', kind, 'missing')).toEqual(OWED);
    expect(await reportOf('demonstration', 'citizen', 'missing')).toEqual(FREE);
  });

  it('is told so: Wuhai’s open list binds any other unit, at the first moment (rep.who)', async () => {
    const own = await toldTo('demonstration-wuhai', 'other_mandatory');

    expect(own).toContainEqual(
      expect.objectContaining({ layer: 'wuhai', words: 'at_first_moment' }),
    );
  });

  it.each([
    'trade_union',
    'youth_league',
    'womens_federation',
    'disabled_persons_federation',
    'next_generation_committee',
  ] as const)(
    'is the %s in Jinpu, save for a missing child, and not elsewhere (rep.mass)',
    async (kind) => {
      expect(await reportOf('demonstration-jinpu', kind, 'suspected_accidental_injury')).toEqual(
        OWED,
      );
      expect(await reportOf('demonstration-jinpu', kind, 'missing')).toEqual(FREE);
      expect(await reportOf('demonstration', kind, 'suspected_accidental_injury')).toEqual(FREE);
    },
  );

  it('is told so: the child director in Chongqing 及时, of six situations and no accident (rep.cd)', async () => {
    const told = await toldTo('demonstration-chongqing', 'child_director');
    const own = told.find(({ layer }) => layer === 'chongqing-2020');

    expect(own).toMatchObject({ words: 'promptly' });
    expect(own?.situations).toHaveLength(6);
    expect(own?.situations).not.toContain('suspected_accidental_injury');
  });

  it.each([
    ['demonstration-chongqing', 'chongqing-2016'],
    ['demonstration-jinpu', 'jinpu'],
  ] as const)(
    'is told so: under %s the village, as it finds the two key kinds (rep.rolling)',
    async (pack, layer) => {
      expect(await toldTo(pack, 'village_committee')).toContainEqual({
        layer,
        words: 'as_found',
        situations: ['unattended', 'one_parent_away_other_incapable'],
      });
    },
  );
});

describe('what a report says', () => {
  it('is kept: the infringement, what happened, how grave it is (rep.content)', async () => {
    const world = aCountyUnder('demonstration');
    await reportedIn(world, {
      infringement: `${MARK}甲`,
      course: `${MARK}乙`,
      severity: `${MARK}丙`,
    });

    expect(keptIn(world)).toContain(`"infringement":"${MARK}甲"`);
    expect(keptIn(world)).toContain(`"course":"${MARK}乙"`);
    expect(keptIn(world)).toContain(`"severity":"${MARK}丙"`);
  });

  it.each(['infringement', 'course', 'severity', 'child', 'parents', 'place'])(
    'is taken without its %s: the police go (rep.content)',
    async (field) => {
      const world = aCountyUnder('demonstration');
      const caseId = await reportedIn(world, { [field]: undefined });

      expect(owedIn(world, caseId)).toHaveProperty('dispatch');
    },
  );
});

describe('who reported', () => {
  it('is kept under the seal alone: the case, with all that its officers may open, does not know (rep.privacy)', async () => {
    const world = aCountyUnder('demonstration');
    const reporter = { kind: 'school', unit: '甲小学', name: '乙老师', telephone: '13911113333' };
    await reportedIn(world, { reporter });

    for (const said of ['甲小学', '乙老师', '13911113333']) {
      expect(keptIn(world)).not.toContain(said);
      const stored = [...world.table.items, ...world.table.reporters];
      expect(JSON.stringify(stored)).not.toContain(said);
    }
  });
});

describe('a call for help', () => {
  it.each(['demonstration', 'demonstration-chongqing'] as const)(
    'under %s has an office that handles it, and goes on with it (rep.hot, rep.line20)',
    async (pack) => {
      const world = aCountyUnder(pack);
      await call(world);
      await runUntilQuiet(world);
      const [{ id } = {}] = casesIn(world);
      const caseId = String(id);
      expect(Object.keys(owedIn(world, caseId))).toEqual(['handle-call']);
      await endNamed(world, caseId, 'handle-call', 'passedOn');

      expect(Object.keys(owedIn(world, caseId))).toEqual(['follow-up-call']);
    },
  );
});

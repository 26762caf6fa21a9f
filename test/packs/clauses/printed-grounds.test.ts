import { describe, expect, it } from 'vitest';
import { RevocationGround } from '#schemas/codes/revocation-ground';
import { LocalDate } from '#schemas/time';
import { guardianshipIn, nameRespondent } from '#test/fakes/of-petitions';
import { PACKS, type PackName } from '../owed.ts';
import { aCountyUnder, reportedIn } from './under.ts';

const packs = Object.keys(PACKS) as PackName[];

const PLACES = {
  'demonstration-chongqing': 'CQ16',
  demonstration: 'HS17',
  'demonstration-wuhai': 'WH16',
  'demonstration-jinpu': 'JP17',
} as const satisfies Record<PackName, string>;

const LOCAL: readonly string[] = [...Object.values(PLACES), 'CQ20'];

/** A case under this pack. */
const aCaseUnder = async (pack: PackName) => {
  const world = aCountyUnder(pack);
  return { world, caseId: await reportedIn(world) };
};

const textsOf = async (pack: PackName, ground: RevocationGround) => {
  const { world, caseId } = await aCaseUnder(pack);
  const { grounds } = await guardianshipIn(world, caseId);
  return grounds.find((each) => each.ground === ground)?.texts ?? [];
};

/** The places whose own notice prints a ground, each with its words. */
const printedBy = async (ground: RevocationGround) => {
  const own = await Promise.all(
    packs.map(async (pack) => {
      const text = (await textsOf(pack, ground)).find(({ doc }) => doc === PLACES[pack]);
      return text ? [[text.doc, text.words] as const] : [];
    }),
  );
  return Object.fromEntries(own.flat());
};

describe('a ground is printed by each notice in its own words:', () => {
  it('grave harm, widely, by Heshan’s alone (rev.g1)', async () => {
    expect(await printedBy('grave_harm')).toEqual({
      HS17: '监护人性侵害、出卖、遗弃、虐待、暴力伤害农村留守儿童导致其身心健康严重损害的',
    });
  });

  it('violence, abuse or abandonment by Wuhai’s and Jinpu’s (rev.g1b)', async () => {
    expect(await printedBy('violence_abuse_abandonment')).toEqual({
      WH16: '实施家庭暴力、虐待或遗弃留守儿童导致其身心健康严重受损的',
      JP17: '实施家庭暴力、虐待或遗弃农村留守儿童导致其身心健康严重受损的',
    });
  });

  it('unattended *and* in danger *and* not reformed after education, by all four (rev.g2)', async () => {
    const printed = await printedBy('unattended_in_danger');

    expect(Object.keys(printed).toSorted()).toEqual(['CQ16', 'HS17', 'JP17', 'WH16']);
    for (const words of Object.values(printed))
      expect(words).toMatch(/置于无人监管和照看状态导致其面临危险且经教育不改的$/);
  });

  it('refusal for six months or more, with what follows of it for the child (rev.g3)', async () => {
    expect(await printedBy('six_months_refusal')).toEqual({
      CQ16: '拒不履行监护职责六个月以上导致农村留守儿童生活无着的',
      HS17: '拒不履行监护职责六个月以上导致留守儿童流离失所或者生活无着的',
      WH16: '拒不履行监护职责六个月以上导致留守儿童生活无着落的',
      JP17: '拒不履行监护职责6个月以上导致农村留守儿童生活无着的',
    });
  });

  it('vices or imprisonment *and* refusal to delegate *and* difficulty, by Heshan’s (rev.g4)', async () => {
    const { HS17, ...others } = await printedBy('vice_or_prison');

    expect(others).toEqual({});
    expect(HS17).toMatch(
      /且拒绝将监护职责部分或者全部委托给他人，致使农村留守儿童处于困境或者危险状态的$/,
    );
  });

  it('begging after three educations or more, by Heshan’s (rev.g5)', async () => {
    const { HS17, ...others } = await printedBy('begging');

    expect(others).toEqual({});
    expect(HS17).toMatch(/三次以上批评教育拒不改正，严重影响农村留守儿童正常生活和学习的$/);
  });

  it('instigating or using the child, by Heshan’s, its misprint included (rev.g6)', async () => {
    expect(await printedBy('instigating_offences')).toEqual({
      HS17: '教唆、利用农村留守儿童实施违反犯罪行为，情节恶劣的',
    });
  });
});

describe.each(packs)('under %s', (pack) => {
  it.each(RevocationGround.options)(
    'a guardian may be named on the ground %s, by the law if by no notice (rev.g1, rev.g1b, rev.g2, rev.g3, rev.g4, rev.g5, rev.g6)',
    async (ground) => {
      const { world, caseId } = await aCaseUnder(pack);
      await nameRespondent(world, caseId, { grounds: [ground] });

      const { guardians, grounds } = await guardianshipIn(world, caseId);
      expect(guardians).toMatchObject([{ guardian: 'father', named: { grounds: [ground] } }]);
      expect(guardians[0]).not.toHaveProperty('petition');
      const docs = grounds.flatMap(({ texts }) => texts.map(({ doc }) => doc));
      expect(docs.filter((doc) => LOCAL.includes(doc) && doc !== PLACES[pack])).toEqual([]);
    },
  );

  it('six months are shown to the day, the sixth month’s day included, and find nothing (rev.g3)', async () => {
    const { world, caseId } = await aCaseUnder(pack);
    const refusingSince = LocalDate.parse('2025-08-31');
    await nameRespondent(world, caseId, { refusingSince });

    const { guardians } = await guardianshipIn(world, caseId);
    expect(guardians[0]?.named).toMatchObject({
      refusing: { since: '2025-08-31', sixMonthsOn: '2026-02-28' },
    });
  });
});

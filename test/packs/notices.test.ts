import { describe, expect, it } from 'vitest';
import { policyOf } from '#adapters/policy-packs';
import { isMandatory, wordsFor } from '#domain/reporting-duty';
import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import type { ReportableSituation } from '#schemas/codes/reportable-situation';
import type { ReporterKind } from '#schemas/codes/reporter-kind';
import type { DutyCode } from '#schemas/duties/index';
import type { MachineName } from '#schemas/machines';
import { Instant } from '#schemas/time';
import { DAY, deployments } from '../../checks/packs/deployments.ts';

const chongqing = policyOf('demonstration-chongqing', DAY);
const heshan = policyOf('demonstration', DAY);
const wuhai = policyOf('demonstration-wuhai', DAY);
const jinpu = policyOf('demonstration-jinpu', DAY);
const all = deployments.map(({ policy }) => policy);
const places = { chongqing, heshan, wuhai, jinpu };
type Place = keyof typeof places;

const owes = (
  code: DutyCode,
  machine: MachineName,
  ...situations: readonly EmergencySituation[]
): readonly Place[] =>
  (['chongqing', 'heshan', 'wuhai', 'jinpu'] as const).filter(
    (place) => places[place].inForce(code, { machine, situations }).inForce,
  );

const must = (kind: ReporterKind, situation: ReportableSituation): readonly Place[] =>
  (['chongqing', 'heshan', 'wuhai', 'jinpu'] as const).filter((place) =>
    isMandatory({ reporter: { kind }, situations: [situation] } as never, places[place]),
  );

/** The places whose notice requires it, whatever the law says. */
const mustByNotice = (kind: ReporterKind, situation: ReportableSituation): readonly Place[] =>
  (['chongqing', 'heshan', 'wuhai', 'jinpu'] as const).filter((place) =>
    places[place]
      .setting('report.duties')
      .parts.filter(({ layer }) => layer !== 'national')
      .some(({ value }) =>
        value.some((duty) => duty.reporters.includes(kind) && duty.situations.includes(situation)),
      ),
  );

const EVERYWHERE = ['chongqing', 'heshan', 'wuhai', 'jinpu'];

describe('no notice weakens the law', () => {
  it('Wuhai’s and Heshan’s 必要时 leaves placement a must in danger, everywhere (pol.dv)', () => {
    for (const code of ['request-placement', 'place', 'assist-placement'] as const) {
      expect(owes(code, 'child-protection', 'domestic_violence')).toEqual(EVERYWHERE);
    }
    for (const policy of all) {
      const said = policy.inForce('place', {
        machine: 'child-protection',
        situations: ['domestic_violence'],
      });

      expect(said.kind).toBe('national');
      expect(said.basis).toContainEqual(
        expect.objectContaining({ doc: 'ADVL', section: '第十五条第二款' }),
      );
    }
  });

  it('puts relatives or the village into the list for violence (pol.dv)', () => {
    for (const policy of all) {
      const { value } = policy.setting('placement.domestic_violence');

      expect(value).not.toContain('close_relative');
      expect(value).not.toContain('village_committee');
    }
    expect(heshan.setting('placement.domestic_violence').value).toContain('protection_institution');
    expect(jinpu.setting('placement.domestic_violence').value).toContain('temporary_shelter');
  });

  it('where Chongqing’s are silent, the joint assessment goes on; Wuhai’s victims are not all (ass.joint)', () => {
    for (const situation of ['living_alone', 'domestic_violence'] as const) {
      expect(owes('assess', 'emergency-response', situation)).toEqual(EVERYWHERE);
    }
  });
});

describe('national law', () => {
  it('has a missing child searched for, and nothing of the parents’ blood (pol.missing)', () => {
    expect(owes('parents-dna', 'missing-child-search', 'missing')).toEqual([]);
    expect(owes('search-child', 'missing-child-search', 'missing')).toEqual(EVERYWHERE);
  });
});

describe('parents called back', () => {
  it('Chongqing has the return first, the others either (pol.fallback)', () => {
    expect(chongqing.setting('recall.alternative')).toMatchObject({
      value: 'return_first',
      layer: 'chongqing-2016',
    });
    for (const policy of [heshan, wuhai, jinpu]) {
      expect(policy.setting('recall.alternative').value).toBe('return_or_trustee');
    }
  });

  it('the roster’s two kinds of child are Chongqing’s alone (pol.roster)', () => {
    const roster = 'unattended_or_other_parent_incapable';

    for (const code of ['order-return', 'reprimand'] as const) {
      expect(owes(code, 'parent-recall', roster)).toEqual(['chongqing']);
    }
    const circumstances = { machine: 'parent-recall', situations: [roster] } as const;
    const kinds = [chongqing, heshan].map((each) => each.inForce('escort', circumstances).kind);
    expect(kinds).toEqual(['notice', 'proposal']);
    expect(owes('reprimand', 'parent-recall', 'living_alone')).toEqual(EVERYWHERE);
    expect(owes('reprimand', 'parent-recall', 'guardian_incapable_or_not_performing')).toEqual([]);
  });

  it('a reprimand is told to the township, and the village looks again, in Chongqing (pol.repnotice, vis.verify)', () => {
    const roster = 'unattended_or_other_parent_incapable';

    expect(owes('notify-reprimand', 'parent-recall', roster)).toEqual(['chongqing']);
    expect(owes('verify-visit', 'parent-recall', roster)).toEqual(['chongqing']);
    expect(chongqing.setting('reprimand.recipients').value).toEqual(['township']);
  });

  it('a report is treated as a roster line because the deployer says so (pol.repnotice)', () => {
    const circumstances = { machine: 'parent-recall', situations: ['living_alone'] } as const;

    expect(chongqing.inForce('notify-reprimand', circumstances)).toMatchObject({
      inForce: true,
      kind: 'deployment',
    });
  });

  it('guardian and trustee both sign in Chongqing, where papers are (fam.conf, fam.conf20)', () => {
    const circumstances = ['entrusted-guardianship', 'living_alone'] as const;

    expect(owes('sign-confirmation', ...circumstances)).toEqual(['chongqing']);
    expect(owes('assess-trustee', ...circumstances)).toEqual(['chongqing']);
    expect(chongqing.setting('confirmation.signatories').value.toSorted()).toEqual([
      'guardian',
      'trustee',
    ]);
  });
});

describe('in custody', () => {
  const inCustody = (code: DutyCode) => owes(code, 'temporary-custody', 'living_alone');

  it('contact goes on and the carer is told: Chongqing, Jinpu; elsewhere the parents are notified (pol.contact, cus.notify)', () => {
    expect(inCustody('keep-contact')).toEqual(['chongqing', 'jinpu']);
    expect(owes('notify-parents', 'parent-recall', 'living_alone')).toEqual(EVERYWHERE);
    const said = wuhai.inForce('notify-parents');
    expect(said.also.map(({ layer }) => layer)).toEqual(['wuhai']);
  });

  it('admission is Chongqing’s and Jinpu’s; the care, its person and services Chongqing’s (cus.receive, cus.admit, cus.form, cus.services)', () => {
    const byNotice = (code: DutyCode) =>
      (['chongqing', 'heshan', 'wuhai', 'jinpu'] as const).filter((place) => {
        const said = places[place].inForce(code);
        return said.inForce && said.kind === 'notice';
      });

    expect(byNotice('admit')).toEqual(['chongqing', 'jinpu']);
    expect(byNotice('name-carer')).toEqual(['chongqing']);
    expect(byNotice('decide-care')).toEqual(['chongqing']);
    expect(byNotice('give-services')).toEqual(['chongqing']);
  });

  it('an institution may have the child cared for by another in Chongqing (cus.inst20, cus.cwi20)', () => {
    expect(inCustody('delegate-care')).toEqual(['chongqing']);
    expect(chongqing.setting('placement.temporary_guardianship').value).toContain(
      'minors_protection_institution',
    );
  });

  it('a school is changed for custody in Chongqing, for infringement in Wuhai (pol.school)', () => {
    expect(inCustody('transfer-school')).toEqual(['chongqing']);
    expect(owes('transfer-school', 'child-protection', 'domestic_violence')).toEqual(['wuhai']);
  });
});

describe('harm and abandonment', () => {
  it('legal aid is a must for Wuhai’s victims, and for no accident (pol.aid)', () => {
    expect(owes('legal-aid', 'child-protection', 'domestic_violence')).toEqual(['wuhai']);
    expect(owes('legal-aid', 'child-protection', 'unlawful_infringement')).toEqual(['wuhai']);
    expect(owes('legal-aid', 'child-protection', 'accidental_injury')).toEqual([]);
  });

  it('coerced begging is Heshan’s alone (pol.harm)', () => {
    expect(owes('stop-harm', 'child-protection', 'coerced_begging')).toEqual(['heshan']);
  });

  it('a minor abandonment is reprimanded in Chongqing, criticised in Jinpu, and the village told (int.aband2)', () => {
    const circumstances = ['abandonment-response', 'abandonment'] as const;

    expect(owes('educate-guardian', ...circumstances)).toEqual(EVERYWHERE);
    expect(owes('tell-village', ...circumstances)).toEqual(['chongqing', 'jinpu']);
    expect(chongqing.setting('abandonment.minor_measures').value).toEqual(['reprimand']);
    expect(jinpu.setting('abandonment.minor_measures').value).toEqual(['criticism_education']);
    expect(jinpu.setting('abandonment.recipients').value).toEqual(['village_committee']);
  });
});

describe('who must report', () => {
  it('Jinpu’s mass organisations, but not a missing child (rep.mass)', () => {
    expect(must('womens_federation', 'suspected_domestic_violence')).toEqual(['jinpu']);
    expect(must('womens_federation', 'missing')).toEqual([]);
  });

  it('Chongqing’s child director by its notice, promptly, but not an accident (rep.cd)', () => {
    expect(mustByNotice('child_director', 'missing')).toEqual(['chongqing']);
    expect(mustByNotice('child_director', 'suspected_accidental_injury')).toEqual([]);
    expect(chongqing.setting('report.duties').value).toContainEqual(
      expect.objectContaining({ reporters: ['child_director'], words: 'promptly' }),
    );
  });

  it('villages what their surveys find, as they find it: Chongqing, Jinpu (rep.rolling)', () => {
    expect(mustByNotice('village_committee', 'unattended')).toEqual(['chongqing', 'jinpu']);
    expect(mustByNotice('school', 'unattended')).toEqual([]);
  });

  it('state organs and all in close contact with minors, by the law, at once (rep.who)', () => {
    const ofState = ['township', 'civil_affairs', 'court', 'procuratorate', 'police'] as const;
    for (const kind of [...ofState, 'training_institution', 'childcare_service'] as const)
      for (const situation of ['other_danger', 'abandoned_or_long_uncared', 'made_to_beg'] as const)
        expect(must(kind, situation)).toEqual(EVERYWHERE);
    for (const policy of all) {
      const made = { reporter: { kind: 'township' }, situations: ['missing'] } as const;

      expect(wordsFor(made as never, policy)).toBe('immediately');
    }
  });

  it('hotels the nine situations alone, and the press nothing (rep.who, rep.sit)', () => {
    expect(must('hotel', 'sexual_harm_under_14')).toEqual(EVERYWHERE);
    expect(must('hotel', 'improper_guardianship')).toEqual([]);
    expect(must('press', 'other_danger')).toEqual([]);
  });

  it('each of the law’s rules since its day, and with its own text (rep.who, rep.sit)', () => {
    const rulesOn = (day: string) =>
      policyOf('demonstration', Instant.parse(`${day}T04:00:00.000Z`))
        .setting('report.duties')
        .parts.find(({ layer }) => layer === 'national')
        ?.value.map(({ basis }) => basis?.[0]?.doc);

    expect(rulesOn('2020-05-06')).toEqual(['SC16', 'ADVL']);
    expect(rulesOn('2020-05-07')).toEqual(['SC16', 'ADVL', 'MR20']);
    expect(rulesOn('2021-06-01')).toEqual(['SC16', 'ADVL', 'MR20', 'MPL']);
  });

  it('the core seven all that the law lists, where a notice lists four and refers on (rep.sit)', () => {
    expect(must('school', 'suspected_accidental_injury')).toEqual(EVERYWHERE);
  });

  it('early signs and calls have a door by notice in Chongqing, calls in Heshan (rep.early, rep.hot, rep.line20)', () => {
    expect(chongqing.inForce('look-into-clue').kind).toBe('notice');
    expect(owes('handle-call', 'hotline-call', 'any_report')).toEqual(['chongqing', 'heshan']);
  });
});

describe('Jinpu’s lead and responsible units (gov.raci)', () => {
  it('stand beside the duty that their section has, and own nothing', () => {
    const { units, layer } = jinpu.inForce('handle-abandonment');

    expect(layer).toBe('national');
    expect(units).toMatchObject([
      {
        section: '三(四)1',
        lead: ['county_police'],
        responsible: expect.arrayContaining(['civil_affairs', 'township']),
      },
    ]);
    expect(heshan.inForce('handle-abandonment').units).toEqual([]);
  });
});

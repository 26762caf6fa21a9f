import { describe, expect, it } from 'vitest';
import { machineGraphs } from '#adapters/machine-graphs';
import { orderOf } from '#domain/episode/machine-graph';
import type { ClauseKey } from '#schemas/clauses';
import { EmergencySituation } from '#schemas/codes/emergency-situation';
import { isMachineName, machineOf, machines } from '#schemas/machines';
import { deployments } from '../../checks/packs/deployments.ts';

type Situations = readonly EmergencySituation[];

/** The situations to which a clause applies, if it applies only to some. */
const CLAUSES: Readonly<Partial<Record<ClauseKey, Situations>>> = {
  'pol.alone': ['living_alone'],
  'pol.incap': ['guardian_incapable_or_not_performing'],
  'pol.roster': ['unattended_or_other_parent_incapable'],
  'pol.fallback': ['unattended_or_other_parent_incapable'],
  'pol.missing': ['missing'],
  'pol.dv': ['domestic_violence'],
  'pol.harm': ['unlawful_infringement', 'accidental_injury', 'coerced_begging'],
};

/** The laws that apply only to violence at home. */
const OF_VIOLENCE = ['ADVL'];

/** Every duty that the law or a notice has for a situation in a machine, with its citations. */
const cited = deployments.flatMap(({ pack, policy }) =>
  Object.keys(machines)
    .filter(isMachineName)
    .flatMap((machine) =>
      (machineOf(machine).startedBy ?? []).flatMap((situation) =>
        [...orderOf(machineGraphs[machine]).keys()].flatMap((duty) => {
          const said = policy.inForce(duty, { machine, situations: [situation] });
          if (!said.inForce) return [];
          const words = [said, ...said.also].filter(({ kind }) => /national|notice/.test(kind));
          return words.map(({ layer, basis }) => ({ pack, duty, situation, layer, basis }));
        }),
      ),
    ),
);

describe('what law and notices are cited for', () => {
  it('is the very situation of which the clause speaks (pol.alone, pol.incap, pol.dv, pol.harm)', () => {
    const wrong = cited.flatMap(({ basis, ...where }) =>
      basis
        .filter(
          ({ clause }) =>
            clause && !(CLAUSES[clause] ?? [where.situation]).includes(where.situation),
        )
        .map(({ clause }) => ({ ...where, clause })),
    );

    expect(wrong).toEqual([]);
  });

  it('is never the law on violence at home after anything else (pol.dv)', () => {
    const other = cited.filter(({ situation }) => situation !== 'domestic_violence');

    expect(other.filter(({ basis }) => basis.some(({ doc }) => OF_VIOLENCE.includes(doc)))).toEqual(
      [],
    );
  });

  it('is written somewhere, for each situation (pol.accept)', () => {
    expect(cited.filter(({ basis }) => basis.length === 0)).toEqual([]);
    expect(new Set(cited.map(({ situation }) => situation)).size).toBe(
      EmergencySituation.options.length - 1,
    );
  });
});

describe('the sections', () => {
  const basisOf = (pack: string, duty: string, of: Situations = []) => {
    const policy = deployments.find((each) => each.pack === pack)?.policy;
    const circumstances = { machine: 'emergency-response', situations: of };
    const said = policy?.inForce(duty, of.length > 0 ? circumstances : undefined);
    return [said, ...(said?.also ?? [])].flatMap((each) =>
      (each?.basis ?? []).map(({ doc, section }) => `${doc} ${section}`),
    );
  };

  it('of Jinpu’s assistance name its lead and responsible units (fam.welfare)', () => {
    const policy = deployments.find(({ pack }) => pack === 'demonstration-jinpu')?.policy;

    expect(basisOf('demonstration-jinpu', 'secure')).toContain('JP17 二(三)1');
    expect(policy?.inForce('secure').units).toContainEqual(
      expect.objectContaining({ section: '二(三)1', lead: ['civil_affairs'] }),
    );
  });

  it('of Heshan’s assistance and investigation are all there (fam.welfare, int.punish)', () => {
    expect(basisOf('demonstration', 'secure')).toContain('HS17 二(三)民政');
    expect(basisOf('demonstration', 'investigate', ['abandonment'])).toContain('HS17 三(四)');
  });

  it('of Chongqing’s institution speak of guardians’ harm, and no welfare institution bears guardianship by them (cus.inst20, cus.cwi20)', () => {
    const policy = deployments.find(({ pack }) => pack === 'demonstration-chongqing')?.policy;
    const places = policy?.setting('placement.temporary_guardianship');
    const own = places?.parts.find(({ layer }) => layer === 'chongqing-2020');

    expect(own?.value ?? []).not.toContain('child_welfare_institution');
    expect(places?.basis.map(({ clause }) => clause)).not.toContain('cus.cwi20');
    for (const situation of ['unlawful_infringement', 'accidental_injury'] as const)
      expect(basisOf('demonstration-chongqing', 'place', [situation])).toEqual(['MPL 第九十二条']);
  });

  it('of temporary guardianship are the law’s first ways, too: relatives and a foster family (cus.inst20)', () => {
    for (const { policy } of deployments)
      expect(policy.setting('placement.temporary_guardianship').value).toEqual(
        expect.arrayContaining(['relative', 'foster_family', 'child_welfare_institution']),
      );
  });
});

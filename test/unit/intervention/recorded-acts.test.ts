import { describe, expect, it } from 'vitest';
import type { InterventionBody } from '#schemas/api/interventions';
import { Instant } from '#schemas/time';
import { FATHER, MARK, OTHER_CHILD } from '#test/fakes/a-report';
import {
  aCaseUnder,
  aServedLetter,
  complaintsIn,
  daysLater,
  MONDAY,
  type OfCase,
  recorded,
} from '#test/fakes/an-intervention';
import { describePerson, personOf } from '#test/fakes/of-people';
import { openNames } from '#test/fakes/usual-course';
import { eventsOf } from '#test/fakes/what-happened';
import { report, runUntilQuiet } from '#test/fakes/what-people-do';

const interventionsOf = async ({ world, caseId }: OfCase, role: string) =>
  (await personOf(world, caseId, role)).interventions;

describe('an act against a guardian', () => {
  it.each([
    ['criticism_education', 'police', 'station'],
    ['public_security_punishment', 'police', 'countyPolice'],
    ['case_filing', 'police', 'countyPolice'],
    ['judicial_transfer', 'police', 'countyPolice'],
  ] as const)(
    '%s is recorded by the body that has the power, %s (int.punish)',
    async (act, by, role) => {
      const of = await aCaseUnder();
      await recorded(of, { act, by: [by] }, role);

      expect(await interventionsOf(of, 'father')).toMatchObject([
        { act, at: MONDAY, by: [by], caseNumber: of.caseId },
      ]);
    },
  );

  it('by the village is a dissuasion, of what it has seen on a visit (fam.warn)', async () => {
    const of = await aServedLetter();
    await recorded(of, { act: 'dissuasion', by: ['village_committee'] }, 'village');

    expect(await interventionsOf(of, 'father')).toMatchObject([
      { act: 'written_warning' },
      { act: 'dissuasion', by: ['village_committee'] },
    ]);
  });

  it.each(['procuratorate', 'court'] as const)(
    'by the %s is a reprimand, as its paper says (MPL 118)',
    async (by) => {
      const of = await aCaseUnder();
      await recorded(of, { by: [by], source: { office: MARK, document: MARK } });

      expect(await interventionsOf(of, 'father')).toMatchObject([{ act: 'reprimand', by: [by] }]);
    },
  );

  it('may be of several bodies against both parents, and answers a conduct (int.punish, int.other)', async () => {
    const of = await aCaseUnder();
    await recorded(of, {
      against: ['father', 'mother'],
      act: 'criticism_education',
      by: ['police', 'minors_protection_institution'],
      conduct: 'coerced_begging',
    });

    for (const role of ['father', 'mother'])
      expect(await interventionsOf(of, role)).toMatchObject([
        { by: ['police', 'minors_protection_institution'], conduct: 'coerced_begging' },
      ]);
  });

  it('may be of a trustee (int.punish)', async () => {
    const of = await aCaseUnder();
    const trustee = await describePerson(of.world, of.caseId, { role: 'carer', name: MARK });
    await recorded(of, { against: [trustee], act: 'criticism_education' });

    expect(await interventionsOf(of, 'carer')).toMatchObject([{ act: 'criticism_education' }]);
  });

  it('from elsewhere has its source, which is sealed, and is late by any time (int.punish)', async () => {
    const of = await aCaseUnder();
    const { world, caseId } = of;
    await daysLater(world, 400);
    await recorded(
      of,
      { source: { office: `${MARK} Shenzhen` }, undertaking: MARK },
      'civilAffairs',
    );
    const { fact, personal } =
      eventsOf(world, caseId).findLast(({ fact: each }) => each.type === 'InterventionRecorded') ??
      {};

    expect(fact?.data).toMatchObject({ at: MONDAY, elsewhere: true });
    expect(JSON.stringify(fact)).not.toContain(MARK);
    expect(personal).toBeDefined();
    expect(await interventionsOf(of, 'father')).toHaveLength(1);
  });

  it('counts across cases: one father of two children has both on his ledger (int.punish)', async () => {
    const of = await aCaseUnder();
    const { world } = of;
    await recorded(of, {});
    const { caseId } = await report(world, { child: { citizenId: OTHER_CHILD } });
    await runUntilQuiet(world);
    const other = { world, caseId };
    await recorded(other, { act: 'criticism_education' });
    await describePerson(world, of.caseId, { role: 'father', citizenId: FATHER });
    await describePerson(world, caseId, { role: 'father', citizenId: FATHER });
    const acts = await interventionsOf(other, 'father');

    expect(acts.map(({ act, caseNumber }) => [act, caseNumber]).toSorted()).toEqual([
      ['criticism_education', caseId],
      ['reprimand', of.caseId],
    ]);
  });

  it('opens nothing by itself: several on one day are several lines', async () => {
    const of = await aCaseUnder();
    const before = openNames(of.world, of.caseId);
    await recorded(of, {});
    await recorded(of, { act: 'criticism_education' });
    await recorded(of, { act: 'public_security_punishment' });

    expect(openNames(of.world, of.caseId)).toEqual(before);
    expect(await interventionsOf(of, 'father')).toHaveLength(3);
  });
});

describe('an act that cannot be', () => {
  it('is refused at once with every reason: a body without the power, nobody’s record, dates (int.wl)', async () => {
    const of = await aCaseUnder();
    const earlier = Instant.parse('2026-11-01T00:00:00.000Z');
    const wrong: Partial<InterventionBody> = {
      act: 'written_warning',
      by: ['village_committee'],
      servedAt: earlier,
      until: earlier,
    };

    expect(await complaintsIn(recorded(of, wrong))).toEqual([
      ['/by', 'has not this power (int.wl)'],
      ['/source', 'another body did it: say whence it is known'],
      ['/servedAt', 'not served before it was done'],
      ['/until', 'its term ends after it was given'],
    ]);
  });

  it.each([
    ['reprimand', 'village_committee', 'Minors Protection Law, 118(2)'],
    ['family_education_order', 'civil_affairs', 'Minors Protection Law, 118(2)'],
    ['public_security_punishment', 'court', 'int.punish'],
    ['case_filing', 'civil_affairs', 'int.punish'],
    ['personal_safety_protection_order', 'police', 'int.ppo'],
    ['dissuasion', 'court', 'fam.warn'],
  ] as const)('is %s of %s (%s)', async (act, by, reason) => {
    const of = await aCaseUnder();
    const refused = await complaintsIn(recorded(of, { act, by: [by], source: { office: MARK } }));

    expect(refused).toEqual([['/by', expect.stringContaining(reason)]]);
  });

  it('lies ahead, or is against somebody of another file', async () => {
    const of = await aCaseUnder();
    const ahead = Instant.parse('2030-01-01T00:00:00.000Z');

    expect(await complaintsIn(recorded(of, { at: ahead }))).toMatchObject([
      ['/at', expect.anything()],
    ]);
    expect(await complaintsIn(recorded(of, { against: ['P7K3M9P2QX4TB' as never] }))).toMatchObject(
      [['/against', expect.anything()]],
    );
  });
});

import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { DutyEnded } from '#domain/duty/facts';
import { AssessmentConcluded } from '#domain/workflows/emergency-response/assessment';
import { dutyTypes } from '#schemas/duties/index';
import { MARK } from '#test/fakes/a-report';
import type { World } from '#test/fakes/a-world';
import { endNamed, openNames } from '#test/fakes/usual-course';
import { eventsOf } from '#test/fakes/what-happened';
import type { PackName } from '../owed.ts';
import { foundIn, keptIn, owedIn, toldOf } from './under.ts';

const PLACES: readonly PackName[] = [
  'demonstration',
  'demonstration-chongqing',
  'demonstration-wuhai',
  'demonstration-jinpu',
];

/** The facts of the conclusion, of which later duties read. */
const concludedIn = (world: World, caseId: string) =>
  eventsOf(world, caseId)
    .map(({ fact }) => fact)
    .filter(AssessmentConcluded.is)
    .at(-1)?.data;

/** A case in which the police have sent the township a notice, and found none of the situations. */
const toldOfNothing = async (pack: PackName) => {
  const { world, caseId } = await foundIn(pack, [], ['father'], { noneFound: true });
  await endNamed(world, caseId, 'notify');
  return { world, caseId };
};

/** A case in which the police have sent the township the notice of the emergency. */
const told = async (pack: PackName) => {
  const { world, caseId } = await foundIn(pack, ['domestic_violence']);
  const before = openNames(world, caseId);
  await endNamed(world, caseId, 'notify');
  return { world, caseId, before };
};

const assessed = async (pack: PackName, change: Readonly<Record<string, unknown>>) => {
  const { world, caseId } = await told(pack);
  await endNamed(world, caseId, 'assess', 'concluded', change);
  return { world, caseId };
};

/** The open fields by which the last duty of this type ended. */
const factsKeptOf = (world: World, caseId: string, type: string) =>
  eventsOf(world, caseId)
    .map(({ fact }) => fact)
    .filter(DutyEnded.is)
    .findLast(({ data }) => data.dutyId.includes(`.${type}.`))?.data.fields;

const isNumber = (field: z.core.$ZodType): boolean =>
  field instanceof z.ZodOptional ? isNumber(field.unwrap()) : field instanceof z.ZodNumber;

const HELP = { services: ['psychological_counselling'], hardship: true, meetsPolicy: true };

describe.each(PLACES)('under %s', (pack) => {
  it('the township assesses once the police have told it, and not before (ass.joint)', async () => {
    const { world, caseId, before } = await told(pack);

    expect(before).not.toContain('assess');
    expect(owedIn(world, caseId)).toMatchObject({ assess: 'township' });
  });

  it('civil affairs and police each owe a part of it from the notice on, and are told (ass.joint, ass.coop)', async () => {
    const { world, caseId, before } = await told(pack);

    expect(before).not.toEqual(expect.arrayContaining(['assess-police']));
    expect(owedIn(world, caseId)).toMatchObject({
      'assess-police': 'station',
      'assess-civil-affairs': 'civil-affairs',
    });
    expect(toldOf(world, 'assess-police', 'opened')).toContain('station');
    expect(toldOf(world, 'assess-civil-affairs', 'opened')).toContain('civil-affairs');
  });

  it('an unremarkable notice opens the same, with nothing found (ass.joint)', async () => {
    const { world, caseId } = await toldOfNothing(pack);

    expect(owedIn(world, caseId)).toMatchObject({
      assess: 'township',
      'assess-police': 'station',
      'assess-civil-affairs': 'civil-affairs',
    });
  });

  it('the township concludes without a part only with a reason, and the part stays owed (ass.joint, ass.coop)', async () => {
    const { world, caseId } = await told(pack);

    await expect(
      endNamed(world, caseId, 'assess', 'concluded', { without: undefined }),
    ).rejects.toMatchObject({ details: { complaints: [{ path: '/without' }] } });
    await endNamed(world, caseId, 'assess-police');
    await endNamed(world, caseId, 'assess', 'concluded');

    expect(concludedIn(world, caseId)).toMatchObject({ missing: ['civil_affairs'] });
    expect(owedIn(world, caseId)).toMatchObject({ 'assess-civil-affairs': 'civil-affairs' });
    expect(owedIn(world, caseId)).not.toHaveProperty('assess-police');
  });

  it('with both parts no reason is asked for, and none is missing (ass.joint, ass.coop)', async () => {
    const { world, caseId } = await told(pack);

    await endNamed(world, caseId, 'assess-police');
    await endNamed(world, caseId, 'assess-civil-affairs');
    await endNamed(world, caseId, 'assess', 'concluded', { without: undefined });

    expect(concludedIn(world, caseId)).not.toHaveProperty('missing');
  });

  it('the services that it names are arranged, and civil affairs secures beside it (ass.services, fam.welfare)', async () => {
    const { world, caseId } = await assessed(pack, HELP);

    expect(owedIn(world, caseId)).toMatchObject({ serve: 'township', secure: 'civil-affairs' });
  });
});

describe('an assessment', () => {
  it.each([
    ...['safety', 'guardianship', 'health', 'participants'],
    ...['safetyRestsOn', 'guardianshipRestsOn', 'healthRestsOn'],
  ])('is not concluded without a word on %s (ass.joint)', async (field) => {
    const { world, caseId } = await told('demonstration');

    await expect(
      endNamed(world, caseId, 'assess', 'concluded', { [field]: undefined }),
    ).rejects.toMatchObject({ details: { complaints: [{ path: `/${field}` }] } });
  });

  it('is kept with the case, each finding by its name with what it rests on (ass.file)', async () => {
    const found = {
      ...{ safety: `${MARK}甲`, guardianship: `${MARK}乙`, health: `${MARK}丙` },
      ...{
        safetyRestsOn: `${MARK}丁`,
        guardianshipRestsOn: `${MARK}戊`,
        healthRestsOn: `${MARK}己`,
      },
    };
    const { world } = await assessed('demonstration-jinpu', found);

    for (const [name, said] of Object.entries(found)) {
      expect(keptIn(world)).toContain(`"${name}":"${said}"`);
    }
  });

  it('has no score, grade or number among what people conclude (ass.joint)', () => {
    const { shape } = dutyTypes.assess.outcomes.concluded.form();
    const numbers = Object.entries(shape).filter(([, field]) => isNumber(field));

    expect(numbers).toEqual([]);
  });

  it('opens nothing by its findings, but what people have ticked (ass.services)', async () => {
    const findings = { safety: '高危，极差', guardianship: '缺失', health: '重伤' };
    const nothing = { ...HELP, services: [], hardship: false, meetsPolicy: false };
    const { world, caseId } = await assessed('demonstration', { ...findings, ...nothing });

    const owed = owedIn(world, caseId);
    for (const type of ['serve', 'secure', 'weigh-intervention', 'assess-guardianship']) {
      expect(owed).not.toHaveProperty(type);
    }
  });

  it('by which people hold that a guardian is to be intervened against is weighed by the police (int.punish)', async () => {
    const { world, caseId } = await assessed('demonstration', {
      ...HELP,
      further: ['intervention'],
    });

    expect(owedIn(world, caseId)).toMatchObject({ 'weigh-intervention': 'station' });
  });

  it.each(['demonstration', 'demonstration-wuhai', 'demonstration-jinpu'] as const)(
    'cannot ask the protection institution for an assessment under %s, whose text has none (ass.conf20)',
    async (pack) => {
      const { world, caseId } = await told(pack);
      const further = ['guardianship_assessment'];

      await expect(
        endNamed(world, caseId, 'assess', 'concluded', { further }),
      ).rejects.toMatchObject({ details: { complaints: [{ path: '/further' }] } });
    },
  );

  it('is filed by the subdistrict in Jinpu, with its number, and nowhere else (ass.file)', async () => {
    const { world, caseId } = await assessed('demonstration-jinpu', HELP);
    expect(owedIn(world, caseId)).toMatchObject({ 'file-assessment': 'township' });

    await endNamed(world, caseId, 'file-assessment', 'filed', { fileReference: '评估〔2026〕7号' });
    expect(factsKeptOf(world, caseId, 'file-assessment')).toMatchObject({
      fileReference: '评估〔2026〕7号',
    });
    for (const pack of PLACES.filter((each) => each !== 'demonstration-jinpu')) {
      const elsewhere = await assessed(pack, HELP);
      expect(owedIn(elsewhere.world, elsewhere.caseId)).not.toHaveProperty('file-assessment');
    }
  });

  it('may name each of the six services of the notices, and opens those alone (ass.services)', async () => {
    const services = [
      'guardianship_guidance',
      'medical_treatment',
      'psychological_counselling',
      'behaviour_correction',
      'legal_service',
      'legal_aid',
    ];
    const { world, caseId } = await assessed('demonstration', { ...HELP, services });

    expect(eventsOf(world, caseId).map(({ fact }) => fact)).toContainEqual(
      expect.objectContaining({
        type: 'AssessmentConcluded',
        data: expect.objectContaining({ services }),
      }),
    );
  });

  it('that names no service has none arranged (ass.services)', async () => {
    const { world, caseId } = await assessed('demonstration', { ...HELP, services: [] });

    expect(owedIn(world, caseId)).not.toHaveProperty('serve');
    expect(owedIn(world, caseId)).toHaveProperty('secure');
  });

  it.each([{ hardship: false }, { meetsPolicy: false }])(
    'of a family with %j secures nothing (fam.welfare)',
    async (change) => {
      const { world, caseId } = await assessed('demonstration', { ...HELP, ...change });

      expect(owedIn(world, caseId)).not.toHaveProperty('secure');
      expect(owedIn(world, caseId)).toHaveProperty('serve');
    },
  );
});

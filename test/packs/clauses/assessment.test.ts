import { describe, expect, it } from 'vitest';
import { MARK } from '#test/fakes/a-report';
import { endNamed, openNames } from '#test/fakes/usual-course';
import { eventsOf } from '#test/fakes/what-happened';
import type { PackName } from '../owed.ts';
import { foundIn, keptIn, owedIn } from './under.ts';

const PLACES: readonly PackName[] = [
  'demonstration',
  'demonstration-chongqing',
  'demonstration-wuhai',
  'demonstration-jinpu',
];

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

const HELP = { services: ['psychological_counselling'], hardship: true, meetsPolicy: true };

describe.each(PLACES)('under %s', (pack) => {
  it('the township assesses once the police have told it, and not before (ass.joint)', async () => {
    const { world, caseId, before } = await told(pack);

    expect(before).not.toContain('assess');
    expect(owedIn(world, caseId)).toMatchObject({ assess: 'township' });
  });

  it('the services that it names are arranged, and civil affairs secures beside it (ass.services, fam.welfare)', async () => {
    const { world, caseId } = await assessed(pack, HELP);

    expect(owedIn(world, caseId)).toMatchObject({ serve: 'township', secure: 'civil-affairs' });
  });
});

describe('an assessment', () => {
  it.each(['safety', 'guardianship', 'health', 'participants'])(
    'is not concluded without a word on %s (ass.joint)',
    async (field) => {
      const { world, caseId } = await told('demonstration');

      await expect(
        endNamed(world, caseId, 'assess', 'concluded', { [field]: undefined }),
      ).rejects.toMatchObject({ details: { complaints: [{ path: `/${field}` }] } });
    },
  );

  it('is kept with the case, each finding by its name (ass.file)', async () => {
    const found = { safety: `${MARK}甲`, guardianship: `${MARK}乙`, health: `${MARK}丙` };
    const { world } = await assessed('demonstration-jinpu', found);

    for (const [name, said] of Object.entries(found)) {
      expect(keptIn(world)).toContain(`"${name}":"${said}"`);
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

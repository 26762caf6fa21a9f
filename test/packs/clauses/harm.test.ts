import { describe, expect, it } from 'vitest';
import { MARK } from '#test/fakes/a-report';
import { MONDAY } from '#test/fakes/memory-clock';
import { end, openDutyOf, runUntilQuiet } from '#test/fakes/what-people-do';
import { foundIn, owedIn } from './under.ts';

const stopped = {
  outcome: 'stopped',
  at: MONDAY,
  dangers: ['safety_threatened'],
  placement: 'needed',
  accused: ['father'],
  measures: MARK,
  careTonight: MARK,
};

describe('legal aid', () => {
  it('is owed by its institution to a child who was beaten or harmed in Wuhai (pol.aid)', async () => {
    for (const situation of ['domestic_violence', 'unlawful_infringement'] as const) {
      const { world, caseId } = await foundIn('demonstration-wuhai', [situation]);

      expect(owedIn(world, caseId)).toMatchObject({ 'legal-aid': 'legal-aid' });
    }
  });

  it('is owed to nobody hurt by accident, and elsewhere by no notice (pol.aid)', async () => {
    const accident = await foundIn('demonstration-wuhai', ['accidental_injury']);
    const elsewhere = await foundIn('demonstration-jinpu', ['domestic_violence']);

    expect(owedIn(accident.world, accident.caseId)).not.toHaveProperty('legal-aid');
    expect(owedIn(elsewhere.world, elsewhere.caseId)).not.toHaveProperty('legal-aid');
  });
});

describe('a beaten child', () => {
  it.each(['seriously_injured', 'safety_threatened', 'without_care'])(
    'in danger (%s) is placed: that it is not needed is refused (pol.dv)',
    async (danger) => {
      const { world, caseId } = await foundIn('demonstration', ['domestic_violence']);
      const body = { ...stopped, dangers: [danger], placement: 'not_needed' };

      await expect(
        end(world, openDutyOf(world, caseId, 'stop-harm'), 'station', body),
      ).rejects.toMatchObject({
        details: { complaints: [{ path: '/placement', allowed: 'needed' }] },
      });
    },
  );

  it('in no danger may stay where it is (pol.dv)', async () => {
    const { world, caseId } = await foundIn('demonstration', ['domestic_violence']);
    const body = { ...stopped, dangers: [], placement: 'not_needed', accused: [] };
    await end(world, openDutyOf(world, caseId, 'stop-harm'), 'station', body);
    await runUntilQuiet(world);

    expect(owedIn(world, caseId)).not.toHaveProperty('request-placement');
  });

  it('in danger: civil affairs is asked, places it, and the police help beside it (pol.dv)', async () => {
    const { world, caseId } = await foundIn('demonstration', ['domestic_violence']);
    await end(world, openDutyOf(world, caseId, 'stop-harm'), 'station', stopped);
    await runUntilQuiet(world);
    const asked = { outcome: 'asked', at: MONDAY, toldTo: MARK, whereNow: MARK };
    await end(world, openDutyOf(world, caseId, 'request-placement'), 'station', asked);
    await runUntilQuiet(world);

    expect(owedIn(world, caseId)).toMatchObject({
      place: 'civil-affairs',
      'assist-placement': 'station',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { openAsked } from '#test/fakes/a-custody';
import { MARK } from '#test/fakes/a-report';
import { callAs } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { end, openDutyOf, runUntilQuiet } from '#test/fakes/what-people-do';
import { explained } from '#test/fakes/what-supervisors-do';
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

describe('a child who was harmed', () => {
  it.each([
    ['unlawful_infringement', 'demonstration-jinpu'],
    ['accidental_injury', 'demonstration-wuhai'],
    ['coerced_begging', 'demonstration'],
  ] as const)(
    '(%s, under %s) is protected: the police stop it (pol.harm)',
    async (situation, pack) => {
      const { world, caseId } = await foundIn(pack, [situation]);

      expect(owedIn(world, caseId)).toMatchObject({ 'stop-harm': 'station' });
    },
  );

  it.each(['domestic_violence', 'unlawful_infringement', 'accidental_injury'] as const)(
    '(%s) has evidence, care and appraisal at once, while the harm is being stopped (pol.evid)',
    async (situation) => {
      const { world, caseId } = await foundIn('demonstration-wuhai', [situation]);

      expect(owedIn(world, caseId)).toMatchObject({
        'stop-harm': 'station',
        'gather-evidence': 'station',
        'medical-care': 'station',
        'appraise-injury': 'station',
      });
    },
  );

  it('has care and appraisal in Jinpu, and 及时 stands beside the number that its notice does not give (pol.medical)', async () => {
    const { world, caseId } = await foundIn('demonstration-jinpu', ['accidental_injury']);
    const { running } = await explained(world, caseId);
    const care = running.find(({ type }) => type === 'medical-care');

    expect(owedIn(world, caseId)).toMatchObject({
      'medical-care': 'station',
      'appraise-injury': 'station',
    });
    expect(JSON.stringify(care)).toContain('及时');
  });

  it('changes school in Wuhai with the help of the education authority, and by no notice in Jinpu (pol.school)', async () => {
    const harmed = await foundIn('demonstration-wuhai', ['unlawful_infringement']);
    const elsewhere = await foundIn('demonstration-jinpu', ['unlawful_infringement']);

    expect(owedIn(harmed.world, harmed.caseId)).toMatchObject({ 'transfer-school': 'education' });
    expect(owedIn(elsewhere.world, elsewhere.caseId)).not.toHaveProperty('transfer-school');
  });

  it.each([
    ['demonstration', true],
    ['demonstration-jinpu', true],
    ['demonstration-wuhai', false],
  ] as const)(
    'under %s has the police pursue liability, opened by hand: %s (pol.liab)',
    async (pack, isOwed) => {
      const { world, caseId } = await foundIn(pack, ['domestic_violence']);
      const opening = openAsked(world, caseId, 'pursue-liability', callAs('countyPolice'));

      if (!isOwed) return expect(opening).rejects.toMatchObject({ code: 'bad-input' });
      await opening;
      expect(owedIn(world, caseId)).toMatchObject({ 'pursue-liability': 'station' });
    },
  );
});

import { describe, expect, it } from 'vitest';
import { MARK } from '#test/fakes/a-report';
import { MONDAY } from '#test/fakes/memory-clock';
import { endNamed } from '#test/fakes/usual-course';
import { end, openDutyOf } from '#test/fakes/what-people-do';
import type { PackName } from '../owed.ts';
import { aCountyUnder, foundIn, owedIn, reportedIn, toldOf } from './under.ts';

const PLACES: readonly PackName[] = [
  'demonstration',
  'demonstration-chongqing',
  'demonstration-wuhai',
  'demonstration-jinpu',
];

describe.each(PLACES)('under %s a report', (pack) => {
  it('is accepted and gone to side by side, by the police, while its maker helps (pol.accept, rep.assist)', async () => {
    const world = aCountyUnder(pack);
    const caseId = await reportedIn(world);

    expect(owedIn(world, caseId)).toEqual({
      accept: 'station',
      dispatch: 'station',
      assist: 'reporter',
    });
  });
});

describe('the police', () => {
  it('say which measures they took: a visit without any is refused (pol.accept)', async () => {
    const world = aCountyUnder('demonstration');
    const caseId = await reportedIn(world);
    const visit = { outcome: 'found', at: MONDAY, careTonight: MARK, parents: ['father'] };
    const body = { ...visit, situations: ['living_alone'] };

    await expect(
      end(world, openDutyOf(world, caseId, 'dispatch'), 'station', body),
    ).rejects.toMatchObject({ details: { complaints: [{ path: '/measures' }] } });
  });

  it('are helped by who reported until they have been there, and not after (rep.assist)', async () => {
    const { world, caseId } = await foundIn('demonstration', ['living_alone']);

    expect(owedIn(world, caseId)).not.toHaveProperty('assist');
  });

  it.each([
    ['demonstration', ['township', 'civil-affairs']],
    ['demonstration-wuhai', ['township']],
    ['demonstration-jinpu', ['township']],
  ] as const)(
    'under %s notify %j of what they did, in one act (pol.notice)',
    async (pack, offices) => {
      const { world, caseId } = await foundIn(pack, ['living_alone']);
      expect(owedIn(world, caseId)).toMatchObject({ notify: 'station' });
      await endNamed(world, caseId, 'notify');

      expect(new Set(toldOf(world, 'notify', 'ended'))).toEqual(new Set(offices));
    },
  );

  it.each(PLACES)('under %s search for a missing child at once (pol.missing)', async (pack) => {
    const { world, caseId } = await foundIn(pack, ['missing']);

    expect(owedIn(world, caseId)).toMatchObject({ 'search-child': 'station' });
  });
});

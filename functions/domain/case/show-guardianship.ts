import type { Policy } from '#domain/policy/policy';
import type { Calendar } from '#domain/time/calendar';
import { dayOf, plus, written } from '#domain/time/day';
import { Parent } from '#schemas/codes/parent';
import { RestorationBar } from '#schemas/codes/restoration-bar';
import { RevocationGround } from '#schemas/codes/revocation-ground';
import type { LocalDate } from '#schemas/time';
import type { Case } from './case.ts';
import type { Named } from './guardianship.ts';
import { guardianshipOf } from './guardianship-changes.ts';
import { windowOf } from './restoration-window.ts';

interface Showing {
  readonly policy: Policy;
  readonly calendar: Calendar;
}

/** The grounds for revocation that the texts in force here print, each with every text that prints it. */
export const groundsOf = ({ policy }: Pick<Showing, 'policy'>) => {
  const printed = policy.setting('revocation.grounds').value;
  return RevocationGround.options.flatMap((ground) => {
    const texts = printed.flatMap(({ ground: of, ...text }) => (of === ground ? [text] : []));
    return texts.length > 0 ? [{ ground, texts }] : [];
  });
};

const SIX_MONTHS = 6;

/**
 * Counts six months from the day that a person has set; 六个月以上 includes the sixth month. Only a day is shown: nothing is
 * said of whether a ground is met.
 */
const refusing = (since: LocalDate) => ({
  since,
  sixMonthsOn: written(plus.month(dayOf(since), SIX_MONTHS)),
});

const seenIn = ({ at, grounds, refusingSince, educations = [] }: Named) => ({
  since: at,
  grounds,
  ...(refusingSince && { refusing: refusing(refusingSince) }),
  /** The educations that a person counts together: only their number and the list. */
  ...(educations.length > 0 && { countedTogether: educations.length, educations }),
});

/** The facts about the guardianship of one parent or guardian, with the days that follow from them. */
const shownOf = (state: Case, guardian: Parent, showing: Showing) => {
  const { named, ended, restoredAt, latest: _latest, ...known } = guardianshipOf(state, guardian);
  const window = windowOf(state, guardian, showing);
  return {
    guardian,
    ...(named && { named: seenIn(named) }),
    ...known,
    ...(ended && { ended }),
    ...(restoredAt && { restoredAt }),
    ...(window && !restoredAt && { restorable: { ...window, bars: RestorationBar.options } }),
  };
};

/** The guardians about whom the case has a possible, a pending or a decided petition. */
export const guardiansShown = (state: Case, showing: Showing) =>
  Parent.options
    .filter((guardian) => state.guardianships?.[guardian] !== undefined)
    .map((guardian) => shownOf(state, guardian, showing));

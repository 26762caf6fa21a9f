import type { Duty } from '#domain/duty/duty';
import { Parent } from '#schemas/codes/parent';
import type { DutyCode } from '#schemas/duties/index';
import type { Case } from './case.ts';

/** A criminal case runs against the guardian while one of these duties is open. */
const criminal: readonly DutyCode[] = [
  'investigate',
  'review-arrest',
  'review-prosecution',
  'try-case',
];

/** The guardians whom a duty concerns; all those of its episode, if the duty names none. */
const towards = ({ subject, episodeId }: Duty, { episodes }: Pick<Case, 'episodes'>) => {
  const { data: parent } = Parent.safeParse(subject);
  return parent ? [parent] : (episodes[episodeId]?.parents ?? []);
};

/**
 * The guardians who are accused of harm, or against whom a criminal case runs. The child returns to none of them
 * without a finding by name.
 */
export const suspectsIn = (
  state: Pick<Case, 'accused' | 'open' | 'episodes'>,
): readonly Parent[] => {
  const pursued = state.open
    .filter(({ type }) => criminal.some((each) => each === type))
    .flatMap((duty) => towards(duty, state));
  return [...new Set([...(state.accused?.parents ?? []), ...pursued])];
};

import type { DivisionCode } from '#schemas/ids';
import type { Carrier } from './carrier.ts';
import type { Duty } from './duty.ts';

type OfEpisode = Pick<Duty, 'episodeId'> & Partial<Pick<Duty, 'division'>>;

/** The division in which a duty is owed, or an episode runs; absent for the case's own. */
export const divisionOf = (
  { division, episodeId }: OfEpisode,
  { episodes, division: own }: Pick<Carrier, 'episodes' | 'division'>,
): DivisionCode | undefined => {
  const there = division ?? episodes[episodeId]?.division;
  return there === own ? undefined : there;
};

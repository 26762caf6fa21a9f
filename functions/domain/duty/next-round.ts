import type { Draft } from '#domain/case/event';
import type { EpisodeId } from '#schemas/ids';
import { stepName } from './duty-changes.ts';
import type { Occasion } from './meaning.ts';
import { openDuty } from './open-duty.ts';

type Where = Pick<Occasion, 'state' | 'places' | 'context'>;

/** A further round of a step in an episode. */
export const roundOf = (
  { state, places, context }: Where,
  episodeId: EpisodeId,
  step: string,
): readonly Draft[] => {
  const episode = state.episodes[episodeId];
  if (!episode) return [];
  const { reportId, machine, situations, rounds } = episode;
  const round = (rounds[stepName({ step })] ?? 0) + 1;
  const of = { caseId: state.id, episodeId, reportId };
  return openDuty({ ...of, step, round, occasion: { machine, situations } }, places, context);
};

/** The same, unless one is open already. */
export const roundUnlessOpen = (
  where: Where,
  episodeId: EpisodeId,
  step: string,
): readonly Draft[] => {
  const isOpen = where.state.open.some(
    (each) => each.episodeId === episodeId && each.step === step,
  );
  return isOpen ? [] : roundOf(where, episodeId, step);
};

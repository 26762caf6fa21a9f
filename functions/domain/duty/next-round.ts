import { inPlace, type LocalContext } from '#domain/context';
import type { Draft } from '#domain/history/fact';
import type { EpisodeId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import type { Carrier } from './carrier.ts';
import { stepName } from './changes.ts';
import { openDuty } from './open-duty.ts';

/** A step of an episode, for one parent if it is owed towards each. */
export interface Step {
  readonly episodeId: EpisodeId;
  readonly step: string;
  readonly subject?: string | undefined;
  /** The start of its clock, if that was before now: for instance the day of the last visit. */
  readonly since?: Instant | undefined;
  /** The end that a document sets, if it comes before the clock's. */
  readonly endsAt?: Instant | undefined;
}

type Where = Pick<Carrier, 'id' | 'episodes' | 'open'>;

/** Opens a further round of a step; nothing if there is no such episode. */
export const nextRound = (
  { id: caseId, episodes }: Where,
  { episodeId, step, subject, since, endsAt }: Step,
  context: LocalContext,
): readonly Draft[] => {
  const episode = episodes[episodeId];
  if (!episode) return [];
  const { reportId, machine, situations, rounds, department } = episode;
  const round = (rounds[stepName({ step, subject })] ?? 0) + 1;
  const circumstances = { machine, situations };
  const opening = { caseId, episodeId, step, subject, round, since, endsAt };
  const there = inPlace(episode.division, context);
  return openDuty({ ...opening, reportId, department, circumstances }, there);
};

/** Opens a further round of a step, unless one is open already. */
export const nextRoundUnlessOpen = (
  state: Where,
  step: Step,
  context: LocalContext,
): readonly Draft[] => {
  const isOpen = state.open.some(
    (each) => each.episodeId === step.episodeId && stepName(each) === stepName(step),
  );
  return isOpen ? [] : nextRound(state, step, context);
};

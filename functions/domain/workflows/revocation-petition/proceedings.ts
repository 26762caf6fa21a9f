import type { Case } from '#domain/case/case';
import { guardianshipOf } from '#domain/case/guardianship-changes';
import type { LocalContext } from '#domain/context';
import { type Begun, episodesOf, type IdAndEpisode, nextEpisodeId } from '#domain/episode/order';
import { openRound, startEpisode } from '#domain/episode/start-episode';
import type { Draft } from '#domain/history/fact';
import type { Parent } from '#schemas/codes/parent';
import type { EpisodeId } from '#schemas/ids';

export const MACHINE = 'revocation-petition';

/** The episode of this guardian in which no petition has been filed yet. */
const openEpisode = (
  { episodes, ...state }: Pick<Case, 'episodes' | 'guardianships'>,
  guardian: Parent,
): IdAndEpisode | undefined =>
  guardianshipOf(state, guardian).petition
    ? undefined
    : episodesOf(episodes, MACHINE).findLast(
        ([, { parents, endedAt, outcomes }]) =>
          parents.includes(guardian) &&
          endedAt === undefined &&
          outcomes[`file-petition.${guardian}`] === undefined,
      );

/**
 * The proceedings against a guardian: existing ones that wait for a petition, or new ones with the facts that begin
 * them.
 */
export interface Proceedings {
  readonly episodeId: EpisodeId;
  readonly begins: readonly Draft[];
  readonly isNew: boolean;
}

type State = Pick<Case, 'id' | 'begun' | 'episodes' | 'guardianships'>;

const begin = (
  { id: caseId, begun }: { readonly id: Case['id']; readonly begun: Begun },
  guardian: Parent,
  context: LocalContext,
): Proceedings => ({
  episodeId: nextEpisodeId(begun, MACHINE),
  begins: startEpisode(
    { caseId, begun, machine: MACHINE, parents: [guardian], basis: ['rev.who'] },
    context,
  ),
  isNew: true,
});

/** Returns the proceedings that wait for a petition against this guardian, and begins new ones if there are none. */
export const proceedingsFor = (
  state: State,
  guardian: Parent,
  context: LocalContext,
): Proceedings => {
  const [episodeId] = openEpisode(state, guardian) ?? [];
  return episodeId ? { episodeId, begins: [], isNew: false } : begin(state, guardian, context);
};

/** Begins the proceedings again after a petition without a decision: somebody has to examine it again. */
export const beginAgain = (
  state: State,
  guardian: Parent,
  context: LocalContext,
): readonly Draft[] => begin(state, guardian, context).begins;

/** Opens duties beside the machine, in proceedings that begin in the same act. */
export const besideIn = (
  { id: caseId }: Pick<Case, 'id'>,
  { episodeId }: Pick<Proceedings, 'episodeId'>,
  { guardian, steps }: { readonly guardian: Parent; readonly steps: readonly string[] },
  context: LocalContext,
): readonly Draft[] =>
  openRound({ caseId, episodeId, machine: MACHINE, parents: [guardian], steps, round: 1 }, context);

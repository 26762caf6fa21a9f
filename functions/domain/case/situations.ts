import { union } from '#domain/duty/carrier';
import { withEpisode } from '#domain/episode/facts';
import type { DataOf, Patch } from '#domain/history/fact';
import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import { machines, RESPONSE } from '#schemas/machines';
import type { Case } from './case.ts';
import type { SituationFound } from './facts.ts';

const unattended: readonly EmergencySituation[] = machines['parent-recall'].startedBy;

/** Nobody cares for the child: whoever did before does not any longer. In custody others have the child. */
const isLeft = ({ custody }: Case, situations: readonly EmergencySituation[]): boolean =>
  custody === undefined && situations.some((each) => unattended.includes(each));

/** The police have gone to the child again; what is found later in a case that goes on is no new visit. */
const isNewVisit = (
  { episodes }: Case,
  { episodeId, later }: DataOf<typeof SituationFound>,
): boolean => {
  const response = episodeId === undefined ? undefined : episodes[episodeId];
  return !later && (response === undefined || response.machine === RESPONSE);
};

/**
 * A new visit finds out again who cares for the child. What is found later leaves the care as it is, unless
 * it is that nobody cares.
 */
export const situationFound = (
  state: Case,
  data: DataOf<typeof SituationFound>,
): { readonly set: Patch<Case> } => {
  const { situations, generalOnly = [], episodeId } = data;
  const isVisit = isNewVisit(state, data);
  const isUnknown = isVisit || isLeft(state, situations);
  return {
    set: {
      ...(isVisit && { visited: true }),
      ...(isUnknown && { care: undefined }),
      situations: union(state.situations, situations),
      generalOnly: union(state.generalOnly, generalOnly),
      ...(episodeId && {
        episodes: withEpisode(state, episodeId, (episode) => ({
          ...episode,
          situations: union(episode.situations, situations),
        })),
      }),
    },
  };
};

import { union } from '#domain/duty/carrier';
import { withEpisode } from '#domain/episode/facts';
import type { DataOf, Patch } from '#domain/history/fact';
import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import { machines, RESPONSE } from '#schemas/machines';
import type { Case } from './case.ts';
import type { SituationFound } from './facts.ts';

const unattended: readonly EmergencySituation[] = machines['parent-recall'].startedBy;

/** Whether nobody cares for the child any longer. A child in custody is cared for. */
const isLeft = ({ custody }: Case, situations: readonly EmergencySituation[]): boolean =>
  custody === undefined && situations.some((each) => unattended.includes(each));

/** Whether the police have visited the child again; a situation that is added to a case later is no new visit. */
const isNewVisit = (
  { episodes }: Case,
  { episodeId, later }: DataOf<typeof SituationFound>,
): boolean => {
  const response = episodeId === undefined ? undefined : episodes[episodeId];
  return !later && (response === undefined || response.machine === RESPONSE);
};

/**
 * A new visit establishes anew who cares for the child. A situation added later changes the care only if nobody cares
 * for the child.
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

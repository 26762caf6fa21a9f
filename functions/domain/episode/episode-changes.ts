import type { Case } from '#domain/case/case';
import { type DataOf, withEpisode } from '#domain/case/change';
import type { CaseEvent } from '#domain/case/event';

export const episodeStarted = (
  state: Case,
  { at }: CaseEvent,
  { episodeId, machine, reportId, situations = [], parents = [] }: DataOf<'EpisodeStarted'>,
): Case => {
  const answers = { machine, reportId, situations, parents };
  const begun = { cycle: 1, startedAt: at, cycleStartedAt: at, idleCycles: 0 };
  const episode = { ...answers, ...begun, joined: [], outcomes: {}, rounds: {} };
  const episodes = { ...state.episodes, [episodeId]: episode };
  return { ...state, episodes };
};

export const episodeResumed = (
  state: Case,
  { at }: CaseEvent,
  { episodeId, cycle, renewal }: DataOf<'EpisodeResumed'>,
): Case =>
  withEpisode(state, episodeId, ({ stalled, ...episode }) => ({
    ...episode,
    cycle,
    cycleStartedAt: at,
    idleCycles: episode.idleCycles + (renewal ? 0 : 1),
  }));

export const episodeStalled = (state: Case, { episodeId }: DataOf<'EpisodeStalled'>): Case =>
  withEpisode(state, episodeId, (episode) => ({ ...episode, stalled: true }));

export const episodeEnded = (
  state: Case,
  { at }: CaseEvent,
  { episodeId }: DataOf<'EpisodeEnded'>,
): Case => withEpisode(state, episodeId, (episode) => ({ ...episode, endedAt: at }));

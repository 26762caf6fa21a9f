import * as z from 'zod';
import type { Carrier } from '#domain/duty/carrier';
import type { Event } from '#domain/history/event';
import { type DataOf, declare, factType } from '#domain/history/fact';
import { EmergencySituation } from '#schemas/codes/emergency-situation';
import { Parent } from '#schemas/codes/parent';
import { Post } from '#schemas/codes/post';
import { DivisionCode, EpisodeId, PersonId, ReportId } from '#schemas/ids';
import type { Episode } from './episode.ts';
import { withBegun } from './order.ts';
import { unwatch, watchClosely, watchDaily } from './watch.ts';

export const EpisodeStarted = factType('EpisodeStarted', () => ({
  episodeId: EpisodeId,
  machine: z.string(),
  reportId: ReportId.optional(),
  /** The division in which it runs, if that is not the case's own. */
  division: DivisionCode.optional(),
  situations: z.array(EmergencySituation).optional(),
  parents: z.array(Parent).optional(),
  persons: z.array(PersonId).optional(),
  /** The department that received the report, if its duties belong to that department. */
  department: Post.optional(),
}));

export const EpisodeResumed = factType('EpisodeResumed', () => ({
  episodeId: EpisodeId,
  cycle: z.number().int(),
  reason: z.string(),
  /** The execution was running, and was replaced because of its age. */
  renewal: z.literal(true).optional(),
}));

export const EpisodeStalled = factType('EpisodeStalled', () => ({
  episodeId: EpisodeId,
  cycle: z.number().int(),
}));

export const EpisodeEnded = factType('EpisodeEnded', () => ({ episodeId: EpisodeId }));

/** @throws {Error} when there is no such episode: such a history was not written by this product. */
export const withEpisode = (
  { id: of, episodes }: Pick<Carrier, 'id' | 'episodes'>,
  id: EpisodeId,
  change: (episode: Episode) => Episode,
): Carrier['episodes'] => {
  const episode = episodes[id];
  if (!episode) throw new Error(`${of} has no episode ${id}`);
  return { ...episodes, [id]: change(episode) };
};

/** An episode in which something new has happened: its count of idle cycles starts again. */
export const awake = ({ stalled, ...episode }: Episode): Episode => ({
  ...episode,
  idleCycles: 0,
});

const withStarted = (
  { episodes }: Carrier,
  data: DataOf<typeof EpisodeStarted>,
  { at, seq }: Event,
): Carrier['episodes'] => {
  const { episodeId, machine, reportId, division, department } = data;
  const { situations = [], parents = [], persons } = data;
  const episode: Episode = {
    ...{ machine, seq, situations, parents, ...(reportId && { reportId }) },
    ...(persons && { persons }),
    ...(division && { division }),
    ...(department && { department }),
    ...{ cycle: 1, startedAt: at, cycleStartedAt: at, idleCycles: 0 },
    ...{ joined: [], outcomes: {}, rounds: {} },
  };
  return { ...episodes, [episodeId]: episode };
};

const resumed = (
  state: Carrier,
  { episodeId, cycle, renewal }: DataOf<typeof EpisodeResumed>,
  { at }: Event,
): Carrier['episodes'] =>
  withEpisode(state, episodeId, ({ stalled, ...episode }) => ({
    ...episode,
    cycle,
    cycleStartedAt: at,
    idleCycles: episode.idleCycles + (renewal ? 0 : 1),
  }));

/** The message that starts the execution of the present cycle. */
const drive = ({ id: caseId, episodes }: Carrier, episodeId: EpisodeId) => {
  const cycle = episodes[episodeId]?.cycle ?? 1;
  return [{ kind: 'drive', caseId, episodeId, cycle } as const];
};

export const episodeFacts = [
  declare(EpisodeStarted, {
    evolve: (state: Carrier, data, event) => ({
      set: {
        begun: withBegun(state.begun, data.machine, data.episodeId),
        episodes: withStarted(state, data, event),
      },
    }),
    writes: ({ episodeId }, state, { at }) => watchClosely(state, episodeId, at),
    errands: ({ episodeId }, state) => drive(state, episodeId),
  }),
  declare(EpisodeResumed, {
    evolve: (state: Carrier, data, event) => ({ set: { episodes: resumed(state, data, event) } }),
    writes: ({ episodeId }, state, { at }) => watchClosely(state, episodeId, at),
    errands: ({ episodeId }, state) => drive(state, episodeId),
  }),
  declare(EpisodeStalled, {
    evolve: (state: Carrier, { episodeId }) => ({
      set: {
        episodes: withEpisode(state, episodeId, (episode) => ({ ...episode, stalled: true })),
      },
    }),
    writes: (data, state, { at }) => watchDaily(state, data, at),
  }),
  declare(EpisodeEnded, {
    evolve: (state: Carrier, { episodeId }, { at }) => ({
      set: {
        episodes: withEpisode(state, episodeId, (episode) => ({ ...episode, endedAt: at })),
      },
    }),
    writes: ({ episodeId }, state) => unwatch(state, episodeId),
  }),
] as const;

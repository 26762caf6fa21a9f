import * as z from 'zod';
import { partitionOf } from '#domain/ids';
import { put, record, remove, type Write } from '#domain/record';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { CarrierId, EpisodeId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import type { Episode } from './episode.ts';

/**
 * An episode's entry in the due-index: the moment for the next check whether its execution is running.
 *
 * The check is soon after a duty has ended or a cycle has begun, and late after the execution was seen running.
 */
export const Watch = z.object({
  caseId: CarrierId,
  episodeId: EpisodeId,
  cycle: z.number().int(),
  at: Instant,
});
export type Watch = z.infer<typeof Watch>;

export const watchRecord = record({
  name: 'watch',
  schema: Watch,
  at: (caseId: CarrierId, episodeId: EpisodeId) => ({
    pk: partitionOf(caseId),
    sk: `WATCH#${episodeId}`,
  }),
  idOf: (watch) => [watch.caseId, watch.episodeId] as const,
  version: (watch) => millisecondsOf(watch.at),
  due: (watch) => watch.at,
});

/** How long an episode may be without an open duty between two duties. */
const HAND_OVER_MS = 120_000;

/**
 * How often the alarm for a stalled episode is repeated, because it may have no open duty whose ladder would tell of
 * it.
 */
const DAY_MS = 24 * 3_600_000;

const later = (at: Instant, ms: number): Instant => instantAt(millisecondsOf(at) + ms);

/** The moment by which the next duty must have opened after one that ends now. */
export const handedOverBy = (at: Instant): Instant => later(at, HAND_OVER_MS);

interface Watched {
  readonly id: CarrierId;
  readonly episodes: Readonly<Record<EpisodeId, Episode>>;
}

/** Sets the check soon: the machine must have gone on by then. */
export const watchClosely = (
  { id: caseId, episodes }: Watched,
  episodeId: EpisodeId,
  at: Instant,
): readonly Write[] => {
  const episode = episodes[episodeId];
  if (!episode || episode.endedAt) return [];
  return [put(watchRecord, { caseId, episodeId, cycle: episode.cycle, at: handedOverBy(at) })];
};

/** Sets the check of a stalled episode to the next day. */
export const watchDaily = (
  { id: caseId }: Watched,
  { episodeId, cycle }: Pick<Watch, 'episodeId' | 'cycle'>,
  at: Instant,
): readonly Write[] => [put(watchRecord, { caseId, episodeId, cycle, at: later(at, DAY_MS) })];

export const unwatch = ({ id }: Watched, episodeId: EpisodeId): readonly Write[] => [
  remove(watchRecord, id, episodeId),
];

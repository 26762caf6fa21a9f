import { type Item, itemOf } from '#adapters/dynamo/item';
import { type Case, caseRecord } from '#domain/composed/case';
import { type Duty, dutyRecord } from '#domain/duty/duty';
import type { Episode } from '#domain/episode/episode';
import { executionName } from '#domain/ids';
import { type Put, put } from '#domain/record';
import { EpisodeId } from '#schemas/ids';
import { retiredCase } from '#test/fakes/small-state';
import { SHARDS } from './own-ports.ts';

/** A duty, and its places in the indexes. */
const standingDuty = (duty: Duty) => {
  const { due, work, version } = put(dutyRecord, duty);
  return [duty.id, { ...duty, indexed: { due, work, version } }] as const;
};

const standingEpisode = ({ id: caseId, county }: Case, key: string, episode: Episode) => {
  const { seq: _startedBy, ...stands } = episode;
  const { cycle } = episode;
  const execution = executionName({ county, caseId, episodeId: EpisodeId.parse(key), cycle });
  return [key, { ...stands, execution }] as const;
};

/** The name under which STATE is stored; `standing` compares its own shape. */
export const STATE = caseRecord.name;

/**
 * The facts about a case that hold in any shape of STATE. If STATE changes its shape, only this may change: its result
 * must stay the same.
 */
export const standing = (state: Case): Readonly<Record<string, unknown>> => {
  const { hash: _chained, shape: _stored, saidIn: _read, saidLists: _lists, ...told } = state;
  const { received: _counted, begun: _numbered, visited: _told, open, episodes, ...rest } = told;
  return {
    ...rest,
    open: Object.fromEntries(open.map(standingDuty)),
    episodes: Object.fromEntries(
      Object.entries(episodes).map(([key, episode]) => standingEpisode(state, key, episode)),
    ),
  };
};

const stored = (write: Put): Item => JSON.parse(JSON.stringify(itemOf(write, SHARDS)));

/** The stored items of a folded case: its state, and the records of what has ended in it. */
export const stateItems = (folded: Case): readonly [Item, ...Item[]] => {
  const { state, writes } = retiredCase(folded);
  return [stored(put(caseRecord, state)), ...writes.map(stored)];
};

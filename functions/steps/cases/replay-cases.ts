import { caseRecord } from '#domain/composed/case';
import { type Duty, dutiesOfEpisode, dutyRecord } from '#domain/duty/duty';
import { tokenRecord } from '#domain/duty/token';
import { replay, type Standing } from '#domain/episode/replay';
import type { Evaluate } from '#domain/episode/replay/paper';
import type { DueIndex, DueKey, Store } from '#domain/ports';
import { ref } from '#domain/record';
import type { OpenDutyPorts } from '#domain/world';
import { CaseId, EpisodeId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { listAll } from '../list-all.ts';

export interface ReplayPorts extends Pick<OpenDutyPorts, 'graphOf'> {
  readonly store: Pick<Store, 'load' | 'list'>;
  readonly due: Pick<DueIndex, 'due' | 'shards'>;
  readonly evaluate: Evaluate;
}

/** An episode that has not ended, and where its machine would stand. */
export interface Replayed {
  readonly caseId: CaseId;
  readonly episodeId: EpisodeId;
  /** Absent if its machine no longer exists: no cycle can be started. */
  readonly standing: Standing | undefined;
}

/** Later than every moment that a watch can have. */
const EVER = Instant.parse('9999-12-31T00:00:00.000Z');
const PAGE = 100;

/** Every episode that has not ended has a watch in the due-index. */
async function* watches({ due }: ReplayPorts): AsyncGenerator<DueKey> {
  for (let shard = 0; shard < due.shards; shard += 1) {
    let after: string | undefined;
    do {
      const page = await due.due(shard, EVER, { limit: PAGE, ...(after && { after }) });
      yield* page.items.filter(({ sk }) => sk.startsWith('WATCH#'));
      after = page.next;
    } while (after);
  }
}

/** The duties that a machine waits for: they have a token, and those that a report opened by itself have none. */
const waitedFor = async ({ store }: ReplayPorts, duties: readonly Duty[]) => {
  const open = duties.filter(({ ended }) => !ended);
  const [{ tokens }] = await store.load({ tokens: open.map(({ id }) => ref(tokenRecord, id)) });
  return new Set<string>(tokens.map(({ dutyId }) => dutyId));
};

const replayOne = async (ports: ReplayPorts, caseId: CaseId, episodeId: EpisodeId) => {
  const { store, graphOf, evaluate } = ports;
  const [{ state }] = await store.load({ state: ref(caseRecord, caseId) });
  const episode = state?.episodes[episodeId];
  if (!episode || episode.endedAt) return [];
  const graph = graphOf(episode.machine);
  if (!graph) return [{ caseId, episodeId, standing: undefined }];
  const duties = await listAll(store, dutyRecord, dutiesOfEpisode(caseId, episodeId));
  const waited = await waitedFor(ports, duties);
  const standing = await replay(graph, { known: duties, waited, input: episode }, evaluate);
  return [{ caseId, episodeId, standing }];
};

/** Simulates every episode that has not ended on its machine; nothing is changed. */
export async function* replayCases(ports: ReplayPorts): AsyncGenerator<Replayed> {
  for await (const { pk, sk } of watches(ports)) {
    const caseId = CaseId.parse(pk.slice('CASE#'.length));
    yield* await replayOne(ports, caseId, EpisodeId.parse(sk.slice('WATCH#'.length)));
  }
}

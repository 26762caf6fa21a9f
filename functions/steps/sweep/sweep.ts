import type { DueKey } from '#domain/ports';
import type { WorkerPorts } from '#domain/world';
import type { Instant } from '#schemas/time';
import { attendOne } from './attend.ts';
import { finishSweep } from './finish-sweep.ts';

const PAGE = 100;

/** Whether the time of a run is over. */
type IsOver = () => boolean;

interface Swept {
  readonly count: number;
  /** Something that was due is left to the next sweep. */
  readonly isLeft: boolean;
}

/** Whether an entry sends alerts or moves a machine; watches, digests and birthdays may wait for the next sweep. */
const isUrgent = ({ pk, sk }: DueKey): boolean =>
  pk.startsWith('OUTBOX') || sk.startsWith('DUTY#') || sk.startsWith('ALERT#');

const attendAll = async (
  ports: WorkerPorts,
  keys: readonly DueKey[],
  isOver: IsOver,
): Promise<Swept> => {
  let count = 0;
  for (const key of keys) {
    if (isOver()) return { count, isLeft: true };
    if (await attendOne(ports, key)) count += 1;
  }
  return { count, isLeft: false };
};

/** If more is due than a page holds, urgent entries come first. */
const sweepShard = async (
  ports: WorkerPorts,
  shard: number,
  by: Instant,
  isOver: IsOver,
): Promise<Swept> => {
  const later: DueKey[] = [];
  let count = 0;
  let next: string | undefined;
  do {
    const page = await ports.due.due(shard, by, { limit: PAGE, ...(next && { after: next }) });
    const isMuch = next !== undefined || page.next !== undefined;
    const now = isMuch ? page.items.filter(isUrgent) : page.items;
    if (isMuch) later.push(...page.items.filter((key) => !isUrgent(key)));
    const swept = await attendAll(ports, now, isOver);
    count += swept.count;
    if (swept.isLeft) return { count, isLeft: true };
    next = page.next;
  } while (next);
  const rest = await attendAll(ports, later, isOver);
  return { count: count + rest.count, isLeft: rest.isLeft };
};

const never: IsOver = () => false;

/**
 * Handles everything whose moment has come, in order, shard by shard.
 *
 * It pages by cursor, since the index lags behind its own writes. There is no look-back window: an entry stays in
 * the index until it is done, after an outage of any length. The cost grows with the number of entries that are
 * due. A run whose time is over ends between two entries and says so; what is left is due for the next.
 *
 * @returns the number of entries that were handled.
 */
export const sweep = async (ports: WorkerPorts, isOver: IsOver = never): Promise<number> => {
  const by = await ports.clock.now();
  const shards = Array.from({ length: ports.due.shards }, (_, shard) => shard);
  const swept = await Promise.all(shards.map((shard) => sweepShard(ports, shard, by, isOver)));
  const total = swept.reduce((sum, { count }) => sum + count, 0);
  await finishSweep(ports, { swept: total, isLeft: swept.some(({ isLeft }) => isLeft) });
  return total;
};

import { dutyRecord } from '#domain/duty/duty';
import { MOST_MOVED } from '#domain/duty/move-post';
import { succeedOwners } from '#domain/duty/succeed-owners';
import { OwnError, WriteConflict } from '#domain/errors';
import { type Errand, messageRecord, newMessage } from '#domain/outbox/message';
import { put } from '#domain/record';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import type { WorkerPorts } from '#domain/world';
import type { CarrierId } from '#schemas/ids';
import { untilNothingIsLeft } from './until-nothing-is-left.ts';

type MoveToSuccessor = Extract<Errand, { kind: 'succeed' }>;

/** The duties of one invocation, few enough for a worker's minute. */
const PAGE = 100;

/** Some cases of a page could not be changed: the page is tried again, while the rest goes on. */
class PageIncomplete extends OwnError {
  override readonly name = 'PageIncomplete';

  constructor(office: string, failed: number) {
    super(`${failed} cases of ${office} still name it`);
  }
}

/** The next message, with the same id and moment for the same page, however often the page before it is run. */
const messageOf = (errand: MoveToSuccessor, correlationId: string | undefined) => {
  const { office, closedAt, pass, page } = errand;
  const at = instantAt(millisecondsOf(closedAt) + pass * 1000 + page);
  return newMessage(`succeed-${office}-${pass}-${page}`, at, errand, correlationId);
};

/** The next page; after the last, another pass, unless this one found nothing. */
const nextOf = (
  errand: MoveToSuccessor,
  found: number,
  after: string | undefined,
): MoveToSuccessor | undefined => {
  const { after: _before, ...kept } = errand;
  const sum = errand.found + found;
  if (after) return { ...kept, page: errand.page + 1, after, found: sum };
  return sum > 0 ? { ...kept, pass: errand.pass + 1, page: 1, found: 0 } : undefined;
};

const owe = async (
  { store, correlationId }: WorkerPorts,
  errand: MoveToSuccessor,
): Promise<void> => {
  try {
    await store.write([put(messageRecord, messageOf(errand, correlationId), 'absent')]);
  } catch (error) {
    if (!(error instanceof WriteConflict)) throw error;
  }
};

/** Returns how many duties of a case moved; a failing case is logged, and does not delay others. */
const bringUpToDate = async (ports: WorkerPorts, caseId: CarrierId): Promise<number | 'failed'> => {
  try {
    return await untilNothingIsLeft(ports, caseId, (state, { successors }) =>
      succeedOwners(state, successors).slice(0, MOST_MOVED),
    );
  } catch (error) {
    ports.meter.failed('succession-failed', error, { case_id: caseId });
    return 'failed';
  }
};

/**
 * Hands one page of a closed office's duties to its successor.
 *
 * It may die at any point: duties that have moved are no longer in the closed office's list, and moving them again does
 * nothing. The message for the next page is written before a failure of this one is reported, so that a failing case
 * delays at most its own page, which stays until it is done.
 */
export const moveToSuccessor = async (
  ports: WorkerPorts,
  errand: MoveToSuccessor,
): Promise<void> => {
  const { office, after } = errand;
  const request = { limit: PAGE, ...(after && { after }) };
  const page = await ports.store.listIndex('work', dutyRecord, `OFFICE#${office}`, request);
  const cases = [...new Set(page.items.map(({ caseId }) => caseId))];
  const done: (number | 'failed')[] = [];
  for (const caseId of cases) done.push(await bringUpToDate(ports, caseId));
  const failed = done.filter((each) => each === 'failed').length;
  const moved = done.reduce<number>((sum, each) => sum + (each === 'failed' ? 0 : each), 0);
  const next = nextOf(errand, moved, page.next);
  if (next) await owe(ports, next);
  ports.meter.note('succession-page', { moved, failed });
  if (failed > 0) throw new PageIncomplete(office, failed);
};

import type { Duty } from '#domain/duty/duty';
import { type Graph, orderOf } from '#domain/episode/machine-graph';
import { dutyTypeOf } from '#schemas/duties/index';

/** The reason in the history for the end of a duty that was added to its machine too late. */
export const POINT_PASSED = 'the response was past this point when the duty was put into it';

type Order = ReturnType<typeof orderOf>;

/** All duties that come before this one, on any path. */
const beforeOf = (order: Order, step: string, seen = new Set<string>()): ReadonlySet<string> => {
  for (const each of order.get(step) ?? []) {
    if (seen.has(each)) continue;
    seen.add(each);
    beforeOf(order, each, seen);
  }
  return seen;
};

/** The duties that come only after this one; a duty that may also come before it proves nothing. */
const afterOf = (graph: Graph, step: string): ReadonlySet<string> => {
  const order = orderOf(graph);
  const before = beforeOf(order, step);
  const after = [...order.keys()].filter((each) => beforeOf(order, each).has(step));
  return new Set(after.filter((each) => each !== step && !before.has(each)));
};

/** A duty that a machine has reached. */
type Asked = Pick<Duty, 'step' | 'subject' | 'round'>;

const isOfOther = (one: Asked, { subject }: Asked): boolean =>
  one.subject !== undefined && subject !== undefined && one.subject !== subject;

/**
 * Whether an episode was past this point before its machine reached the duty: a duty that follows in the graph, towards
 * the same parent if both name one, has been opened already.
 *
 * This happens only when a new version of the machine puts a duty before those that are open or done. A type that
 * declares `opensLate` is owed all the same.
 *
 * @param opened - every duty of the episode, including ended ones.
 */
export const isPointPassed = (graph: Graph, asked: Asked, opened: readonly Asked[]): boolean => {
  if (dutyTypeOf(asked.step).opensLate) return false;
  const after = afterOf(graph, asked.step);
  return opened.some(
    (each) => after.has(each.step) && each.round >= asked.round && !isOfOther(each, asked),
  );
};

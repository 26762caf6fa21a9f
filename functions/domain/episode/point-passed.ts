import type { Duty } from '#domain/duty/duty';
import { type Graph, orderOf } from '#domain/episode/machine-graph';
import { dutyTypeOf } from '#schemas/duties/index';

/** Said in the history as what ended a duty that was put into its machine too late. */
export const POINT_PASSED = 'the response was past this point when the duty was put into it';

type Order = ReturnType<typeof orderOf>;

/** All duties that come before this one, on whatever way. */
const beforeOf = (order: Order, step: string, seen = new Set<string>()): ReadonlySet<string> => {
  for (const each of order.get(step) ?? []) {
    if (seen.has(each)) continue;
    seen.add(each);
    beforeOf(order, each, seen);
  }
  return seen;
};

/** The duties that only come after this one: what also comes before it proves nothing. */
const afterOf = (graph: Graph, step: string): ReadonlySet<string> => {
  const order = orderOf(graph);
  const before = beforeOf(order, step);
  const after = [...order.keys()].filter((each) => beforeOf(order, each).has(step));
  return new Set(after.filter((each) => each !== step && !before.has(each)));
};

/** A duty that a machine has come to. */
type Asked = Pick<Duty, 'step' | 'subject' | 'round'>;

const isOfOther = (one: Asked, { subject }: Asked): boolean =>
  one.subject !== undefined && subject !== undefined && one.subject !== subject;

/**
 * Whether a response was past this point before its machine came to it: a duty that follows in the
 * graph, of the same parent where both name one, has been opened already.
 *
 * So it is only where a new version of the machine puts a duty before what is open or done. A type
 * that declares `opensLate` is owed all the same.
 *
 * @param opened - every duty of the episode, ended ones included.
 */
export const isPointPassed = (graph: Graph, asked: Asked, opened: readonly Asked[]): boolean => {
  if (dutyTypeOf(asked.step).opensLate) return false;
  const after = afterOf(graph, asked.step);
  return opened.some(
    (each) => after.has(each.step) && each.round >= asked.round && !isOfOther(each, asked),
  );
};

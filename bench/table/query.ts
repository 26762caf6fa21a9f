import { itemSize } from '../units/item-size.ts';
import { queryUnits } from '../units/read-units.ts';
import type { Attributes } from '../units/value.ts';
import { type BenchTable, placeOf, projected } from './bench-table.ts';
import { holds, termsOf } from './expression.ts';
import type { Request } from './request.ts';
import { nothing, type Tally } from './tally.ts';

/** A query reads at most this many bytes for one page. */
const PAGE_BYTES = 1_048_576;

interface Range {
  readonly from: number;
  readonly step: 1 | -1;
}

const keysOf = (item: Attributes, index: string | undefined): Attributes => {
  const names = ['pk', 'sk', ...(index ? [`${index}Pk`, `${index}Sk`] : [])];
  return Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name)));
};

const partitionOf = (table: BenchTable, { IndexName: index, ...request }: Request) => {
  const terms = termsOf(request.KeyConditionExpression, request);
  const [first, ...bounds] = terms;
  if (first?.test !== '=') throw new Error('a query must name a partition');
  return { list: table.partition(index, first.value ?? ''), bounds };
};

type Listed = ReturnType<typeof partitionOf>;

/** The start of a query: after the page before, or at the first item within the bounds. */
const startOf = ({ list, bounds }: Listed, request: Request): Range => {
  const { ExclusiveStartKey: after, IndexName: index, ScanIndexForward: forward = true } = request;
  const behind = after && list.search(placeOf(after, index));
  if (!forward) {
    const upper = bounds.some(({ test }) => test === '<' || test === '<=' || test === '=');
    if (upper) throw new Error('the bench cannot read a bounded list backwards');
    const prefix = bounds.find(({ test }) => test === 'begins_with')?.value;
    const end = prefix === undefined ? list.length() : list.search(`${prefix}\uffff`);
    return { from: (behind ?? end) - 1, step: -1 };
  }
  const lower = bounds.find(({ test }) => !test.startsWith('<'))?.value ?? '';
  const isThere =
    after &&
    list.at(behind ?? 0) &&
    placeOf(list.at(behind ?? 0) ?? {}, index) === placeOf(after, index);
  return { from: behind === undefined ? list.search(lower) : behind + (isThere ? 1 : 0), step: 1 };
};

/** All items that the query evaluates until its bounds, its limit or a page's bytes end it. */
const pass = (listed: Listed, request: Request) => {
  const { list, bounds } = listed;
  const { Limit = Number.POSITIVE_INFINITY, IndexName: index } = request;
  const passed: Attributes[] = [];
  const sizes: number[] = [];
  let bytes = 0;
  const { from, step } = startOf(listed, request);
  for (let at = from; passed.length < Limit && bytes < PAGE_BYTES; at += step) {
    const item = list.at(at);
    const skipped = item && bounds.some((term) => term.test === '>' && !holds(term, item));
    if (skipped) continue;
    if (!item || !bounds.every((term) => holds(term, item))) return { passed, sizes, isLast: true };
    const size = itemSize(projected(item, index));
    passed.push(item);
    sizes.push(size);
    bytes += size;
  }
  return { passed, sizes, isLast: false };
};

/** Answers a query, and returns its cost. */
export const query = (table: BenchTable, request: Request): { answer: unknown; tally: Tally } => {
  const { IndexName: index, ConsistentRead = false } = request;
  const { passed, sizes, isLast } = pass(partitionOf(table, request), request);
  const filters = termsOf(request.FilterExpression, request);
  const found = passed.filter((item) => filters.every((term) => holds(term, item)));
  const last = passed.at(-1);
  const answer = {
    Items: found.map((item) => projected(item, index)),
    Count: found.length,
    ScannedCount: passed.length,
    ...(!isLast && last && { LastEvaluatedKey: keysOf(last, index) }),
  };
  const readUnits = queryUnits(sizes, ConsistentRead);
  const requests = { Query: 1 };
  return { answer, tally: { ...nothing, requests, readUnits, evaluated: passed.length } };
};

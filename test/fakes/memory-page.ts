import type { Item } from '#adapters/dynamo/item';
import { Refusal } from '#domain/errors';
import type { PageRequest } from '#domain/ports';
import { pathOf } from './memory-table.ts';

export interface ItemPage {
  readonly items: readonly Item[];
  readonly next?: string;
}

const SEPARATOR = '\u0000';

const cursorOf = (list: string, place: string): string =>
  Buffer.from(`${list}${SEPARATOR}${place}`).toString('base64url');

/** The position at which a page of this list ended; the item at that position may have been deleted. */
const placeOf = (list: string, cursor: string): string => {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!text.startsWith(`${list}${SEPARATOR}`)) throw new Refusal('bad-input');
  return text.slice(list.length + 1);
};

/** One page of sorted items; as with DynamoDB, a full page names a next one, even if that is empty. */
export const pageOf = (
  list: string,
  items: readonly Item[],
  order: (item: Item) => string,
  { limit, after, newest }: PageRequest,
): ItemPage => {
  const from = after === undefined ? undefined : placeOf(list, after);
  const direction = newest ? -1 : 1;
  const isBehind = (place: string): boolean =>
    from === undefined || (newest ? place < from : place > from);
  const placed = items
    .map((item) => ({ item, place: `${order(item)}${SEPARATOR}${pathOf(item)}` }))
    .filter(({ place }) => isBehind(place))
    .sort((a, b) => (a.place < b.place ? -direction : direction))
    .slice(0, limit);
  const last = placed.at(-1);
  const next = last && placed.length === limit && { next: cursorOf(list, last.place) };
  return { items: placed.map(({ item }) => item), ...next };
};

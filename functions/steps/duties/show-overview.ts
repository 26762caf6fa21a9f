import { type Office, officeList, officeRecord } from '#domain/directory/records';
import { dutyRecord } from '#domain/duty/duty';
import type { Store } from '#domain/ports';
import type { Instant } from '#schemas/time';
import type { OfDivision } from '../directory/list-offices.ts';
import { query } from '../query.ts';

/** Returns the key of a worklist before which all duties are that are due by this moment. */
export const dueBy = (at: Instant): string => `${at}~`;

/** An office's overdue duties are counted up to this number; the response says whether there are more. */
const MOST_COUNTED = 100;

const lineOf = async (store: Store, { id, name, division }: Office, at: Instant) => {
  const page = { limit: MOST_COUNTED, before: dueBy(at) };
  const { items, next } = await store.listIndex('work', dutyRecord, `OFFICE#${id}`, page);
  const [oldest] = items;
  return {
    office: id,
    name,
    division,
    overdue: items.length,
    ...(next && { more: true }),
    ...(oldest?.due && { oldest: oldest.due }),
  };
};

/**
 * Counts the overdue duties at each office of a division. The cost grows only with the number of offices on the page.
 */
export const showOverview = query({
  may: 'supervisesDivision',
  first: (_input: OfDivision) => ({}),
  about: ({ query: { division } }) => ({ division }),
  show: async (_found, { query: { division, limit, after } }, { store, at }) => {
    const page = { limit, starting: division, ...(after && { after }) };
    const list = await store.listIndex('area', officeRecord, officeList(division), page);
    const items = await Promise.all(list.items.map((office) => lineOf(store, office, at)));
    return { body: { items, ...(list.next && { next: list.next }) } };
  },
});

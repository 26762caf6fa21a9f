import { officeList, officeRecord, officerRecord } from '#domain/directory/records';
import { present } from '#domain/directory/successions';
import { Refusal } from '#domain/errors';
import { ref } from '#domain/record';
import type { DivisionCode, OfficeId } from '#schemas/ids';
import { query } from '../query.ts';

export interface OfDivision {
  readonly query: {
    readonly division: DivisionCode;
    readonly limit: number;
    readonly after?: string | undefined;
  };
}

/** Lists the offices of a division and of all divisions below it, in the order of divisions, to choose one from. */
export const listOffices = query({
  may: 'officer',
  first: (_input: OfDivision) => ({}),
  show: async (_found, { query: { division, limit, after } }, { store, successors }) => {
    const page = { limit, starting: division, ...(after && { after }) };
    const list = await store.listIndex('area', officeRecord, officeList(division), page);
    const items = list.items.map(({ id, name, division: of, posts, telephone }) => {
      const now = present(id, successors);
      const closed = now !== id && { successor: now };
      return { id, name, division: of, posts, telephone, ...closed };
    });
    return { body: { items, ...(list.next && { next: list.next }) } };
  },
});

/** Lists the officers who work at an office, to choose one from. */
export const listOfficers = query({
  may: 'worksAtOffice',
  first: ({ params }: { readonly params: { readonly officeId: OfficeId } }) => ({
    office: ref(officeRecord, params.officeId),
  }),
  show: async ({ office }, _input, { store }) => {
    if (!office) throw new Refusal('not-found');
    const ids = [...new Set([...office.officers, ...office.deputies])];
    const [{ officers }] = await store.load({ officers: ids.map((id) => ref(officerRecord, id)) });
    const present = officers.filter(({ left }) => !left);
    return { body: { items: present.map(({ id, name, posts }) => ({ id, name, posts })) } };
  },
});

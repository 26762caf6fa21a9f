import { officeRecord } from '#domain/directory/records';
import { dutyRecord } from '#domain/duty/duty';
import { ref } from '#domain/record';
import type { OfficeId } from '#schemas/ids';
import { query } from '../query.ts';
import { dutyView } from './duty-view.ts';

interface Input {
  readonly query: {
    readonly office: OfficeId;
    readonly limit: number;
    readonly after?: string | undefined;
  };
}

/** What an office owes, what is due first first. What has ended is not in this list at all. */
export const showWorklist = query({
  may: 'worksAtOffice',
  first: ({ query: { office } }: Input) => ({ office: ref(officeRecord, office) }),
  show: async (_found, { query: { office, limit, after } }, { store, at, successors }) => {
    const page = { limit, ...(after && { after }) };
    const { items, ...rest } = await store.listIndex('work', dutyRecord, `OFFICE#${office}`, page);
    return { body: { items: items.map((duty) => dutyView(duty, at, successors)), ...rest } };
  },
});

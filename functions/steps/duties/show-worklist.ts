import { officeRecord } from '#domain/directory/records';
import { dutyRecord } from '#domain/duty/duty';
import { ref } from '#domain/record';
import type { OfficeId } from '#schemas/ids';
import { ownOffice } from '../own-office.ts';
import { query } from '../query.ts';
import { dutyView } from './duty-view.ts';
import { reportedOf } from './reported-of.ts';
import { dueBy } from './show-overview.ts';

interface Input {
  readonly query: {
    readonly office?: OfficeId | undefined;
    readonly with?: 'child' | undefined;
    readonly overdue?: 'true' | undefined;
    readonly limit: number;
    readonly after?: string | undefined;
  };
}

/**
 * Shows the open duties of an office, by default the caller's own, those due first at the top. Ended duties are not in
 * this list.
 */
export const showWorklist = query({
  may: 'worksAtOffice',
  first: ({ query: { office } }: Input) => ({ office: office && ref(officeRecord, office) }),
  about: ({ query: { office } }) => ({ own: office === undefined }),
  show: async (_found, { query: asked }, tools) => {
    const { limit, after } = asked;
    const { store, at, successors } = tools;
    const office = asked.office ?? ownOffice(tools);
    const page = { limit, ...(after && { after }), ...(asked.overdue && { before: dueBy(at) }) };
    const { items, ...rest } = await store.listIndex('work', dutyRecord, `OFFICE#${office}`, page);
    const reported = await reportedOf(items, asked.with === 'child', tools);
    const lines = items.map((duty) => ({ ...dutyView(duty, at, successors), ...reported(duty) }));
    return { body: { items: lines, ...rest } };
  },
});

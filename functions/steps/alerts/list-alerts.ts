import { alertRecord } from '#domain/alerts/alert';
import { caseRecord } from '#domain/composed/case';
import { officeRecord } from '#domain/directory/records';
import type { PageRequest } from '#domain/ports';
import { ref } from '#domain/record';
import type { CaseId, OfficeId } from '#schemas/ids';
import { reveals } from '../note-reading.ts';
import { query } from '../query.ts';
import { alertView } from './alert-view.ts';

interface Paging {
  readonly limit: number;
  readonly after?: string | undefined;
}

const pageOf = ({ limit, after }: Paging): PageRequest => ({ limit, ...(after && { after }) });

/** The alerts of a case, with their recipients and states. */
export const listCaseAlerts = query({
  may: 'seesCase',
  first: ({
    params,
  }: {
    readonly params: { readonly caseNumber: CaseId };
    readonly query: Paging;
  }) => ({ case: ref(caseRecord, params.caseNumber) }),
  reveals: reveals('alerts'),
  show: async (_found, { params, query: paging }, { store }) => {
    const of = { pk: `CASE#${params.caseNumber}`, sk: 'ALERT#' };
    const { items, ...rest } = await store.list(alertRecord, of, pageOf(paging));
    return { body: { items: items.map(alertView), ...rest } };
  },
});

/** The alerts that an office was sent, or is owed, and has not acknowledged. */
export const listAlerts = query({
  may: 'worksAtOffice',
  first: ({ query: { office } }: { readonly query: Paging & { readonly office: OfficeId } }) => ({
    office: ref(officeRecord, office),
  }),
  show: async (_found, { query: { office, ...paging } }, { store }) => {
    const page = await store.listIndex('work', alertRecord, `ALERTS#${office}`, pageOf(paging));
    const { items, ...rest } = page;
    return { body: { items: items.map(alertView), ...rest } };
  },
});

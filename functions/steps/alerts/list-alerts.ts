import { alertRecord, failedList } from '#domain/alerts/alert';
import { caseRecord } from '#domain/composed/case';
import { officeRecord } from '#domain/directory/records';
import type { PageRequest } from '#domain/ports';
import { ref } from '#domain/record';
import type { CaseId, OfficeId } from '#schemas/ids';
import { reveals } from '../note-reading.ts';
import { ownOffice } from '../own-office.ts';
import { query } from '../query.ts';
import { alertView } from './alert-view.ts';

interface Paging {
  readonly limit: number;
  readonly after?: string | undefined;
}

const pageOf = ({ limit, after }: Paging): PageRequest => ({ limit, ...(after && { after }) });

/** Lists the alerts of a case, with their recipients and states. */
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

interface OfOffice {
  readonly query: Paging & {
    readonly office?: OfficeId | undefined;
    readonly failed?: 'true' | undefined;
  };
}

/**
 * The alerts that an office, the caller's own unless one is named, was sent or is owed, and has not acknowledged; or,
 * latest first, those that reached nobody on their channel.
 */
export const listAlerts = query({
  may: 'worksAtOffice',
  first: ({ query: { office } }: OfOffice) => ({ office: office && ref(officeRecord, office) }),
  about: ({ query: { office } }) => ({ own: office === undefined }),
  show: async (_found, { query: { office, failed, ...paging } }, tools) => {
    const { store } = tools;
    const of = office ?? ownOffice(tools);
    const page = pageOf(paging);
    const { items, ...rest } = failed
      ? await store.listIndex('area', alertRecord, failedList(of), { ...page, newest: true })
      : await store.listIndex('work', alertRecord, `ALERTS#${of}`, page);
    return { body: { items: items.map(alertView), ...rest } };
  },
});

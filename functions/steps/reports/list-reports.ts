import { relationsToCase } from '#domain/access/relation';
import { type Case, caseRecord } from '#domain/composed/case';
import { countyOf } from '#domain/directory/routing';
import { inOrder } from '#domain/episode/order';
import { ref } from '#domain/record';
import { placeInRegister, type Report, registerOf, reportRecord } from '#domain/reports';
import { dateOf } from '#domain/time/zone';
import type { ReportableSituation } from '#schemas/codes/reportable-situation';
import type { DivisionCode } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { query } from '../query.ts';
import { whoIn } from '../who-in.ts';
import { reportedView } from './reported-view.ts';

interface Asked {
  readonly division: DivisionCode;
  readonly year?: number | undefined;
  readonly number?: string | undefined;
  readonly status?: 'open' | 'closed' | undefined;
  readonly situation?: ReportableSituation | undefined;
  readonly overdue?: 'true' | undefined;
  readonly stalled?: 'true' | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
}

/** Returns the register that is asked for and, for a register number, its place there. */
const registerAsked = ({ division, year, number }: Asked, at: Instant) => {
  const [county = countyOf(division), given, place] = number?.split('-') ?? [];
  const of = Number(given ?? year ?? dateOf(at).slice(0, 4));
  return {
    list: registerOf(county, of),
    isBelow: county === countyOf(division),
    ...(place && { starting: placeInRegister(Number(place)) }),
  };
};

const lineOf = (report: Report, state: Case, at: Instant) => ({
  ...reportedView(state.county, report),
  caseNumber: state.id,
  status: state.status,
  overdue: state.open.filter(({ due }) => due !== undefined && due <= at).length,
  stalled: inOrder(state.episodes).flatMap(([id, { stalled }]) => (stalled ? [id] : [])),
});

type Line = ReturnType<typeof lineOf>;

const isAsked = (line: Line, report: Report, asked: Asked): boolean =>
  (report.said?.division ?? '').startsWith(asked.division) &&
  (!asked.status || line.status === asked.status) &&
  (!asked.situation || report.said?.situations.includes(asked.situation) === true) &&
  (!asked.overdue || line.overdue > 0) &&
  (!asked.stalled || line.stalled.length > 0);

/**
 * Lists the register of a county and year, latest first, with the state of each case. A page always reads the same
 * number of lines with their cases; lines that do not fit the filters are left out, so a page may be shorter than its
 * limit.
 */
export const listReports = query({
  may: 'readsRegister',
  first: (_input: { readonly query: Asked }) => ({}),
  about: ({ query: { division } }) => ({ division }),
  show: async (_found, { query: asked }, tools) => {
    const { store, at } = tools;
    const { list, isBelow, ...part } = registerAsked(asked, at);
    if (!isBelow) return { body: { items: [] } };
    const page = { limit: asked.limit, ...(asked.after && { after: asked.after }), ...part };
    const found = await store.listIndex('area', reportRecord, list, { ...page, newest: true });
    const ids = [...new Set(found.items.map(({ caseId }) => caseId))];
    const [{ cases }] = await store.load({ cases: ids.map((id) => ref(caseRecord, id)) });
    const items = found.items.flatMap((report) => {
      const state = cases.find(({ id }) => id === report.caseId);
      if (!state || relationsToCase(whoIn(tools), state).length === 0) return [];
      const line = lineOf(report, state, at);
      return isAsked(line, report, asked) ? [line] : [];
    });
    return { body: { items, ...(found.next && { next: found.next }) } };
  },
});

import { caseRecord, eventRecord } from '#domain/composed/case';
import { Refusal } from '#domain/errors';
import { explain } from '#domain/explain/explain';
import { ref } from '#domain/record';
import type { CaseId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { listAll } from '../list-all.ts';
import { reveals } from '../note-reading.ts';
import { query } from '../query.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly query: { readonly at?: Instant | undefined };
}

/** Why the case stands as it does, now or as of any past instant. */
export const explainCase = query({
  may: 'seesCase',
  first: ({ params }: Input) => ({ case: ref(caseRecord, params.caseNumber) }),
  reveals: reveals('explanation'),
  show: async ({ case: state }, { query: asked }, { store, at, calendar, policyOf, graphOf }) => {
    if (!state) throw new Refusal('not-found');
    const events = await listAll(store, eventRecord, { pk: `CASE#${state.id}`, sk: 'EVENT#' });
    const policyAt = (instant: Instant) => policyOf(state.pack, instant);
    const body = explain(events, {
      at: asked.at && asked.at < at ? asked.at : at,
      calendar,
      policyAt,
      graphOf,
    });
    if (!body) throw new Refusal('not-found');
    return { body };
  },
});

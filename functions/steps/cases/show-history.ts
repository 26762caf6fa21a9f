import * as z from 'zod';
import { type CaseEvent, caseRecord, eventRecord } from '#domain/composed/case';
import { Refusal } from '#domain/errors';
import { sealedRecord } from '#domain/history/event';
import { ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import { clause } from '#schemas/clause-texts';
import type { CaseId } from '#schemas/ids';
import { query } from '../query.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly query: { readonly limit: number; readonly after?: string | undefined };
}

const Personal = z.object({ content: z.record(z.string(), z.unknown()) });

const entry = (event: CaseEvent, personal: unknown) => {
  const { seq, at, actor, basis, policy, fact, hash, previous } = event;
  return {
    seq,
    at,
    type: fact.type,
    actor,
    basis: basis.map((key) => {
      const { title, cites } = clause(key);
      return { clause: key, title, cites };
    }),
    policy,
    data: fact.data,
    ...(personal !== undefined && { personal: Personal.parse(personal).content }),
    hash,
    previous,
  };
};

/** The personal parts of a page's events, opened; what was destroyed is left out. */
const openPersonal = async ({ store, vault }: ApiPorts, events: readonly CaseEvent[]) => {
  const kept = events.filter(({ personal }) => personal !== undefined);
  const [{ sealed }] = await store.load({
    sealed: kept.map(({ caseId, seq }) => ref(sealedRecord, caseId, seq)),
  });
  const opened = await Promise.all(
    sealed.map(async (part) => [part.seq, await vault.unseal(part.sealed)] as const),
  );
  return new Map(opened);
};

/** What happened, in order, each with its actor, its clauses, and its link in the chain. */
export const showHistory = query({
  may: 'seesCase',
  first: ({ params }: Input) => ({ case: ref(caseRecord, params.caseNumber) }),
  show: async ({ case: state }, { query: { limit, after } }, tools) => {
    if (!state) throw new Refusal('not-found');
    const of = { pk: `CASE#${state.id}`, sk: 'EVENT#' };
    const page = { limit, ...(after && { after }) };
    const { items, ...rest } = await tools.store.list(eventRecord, of, page);
    const personal = await openPersonal(tools, items);
    return {
      body: { items: items.map((event) => entry(event, personal.get(event.seq))), ...rest },
    };
  },
});

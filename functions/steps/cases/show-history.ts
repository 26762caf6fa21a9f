import * as z from 'zod';
import { type CaseEvent, caseRecord, eventRecord } from '#domain/composed/case';
import { Refusal } from '#domain/errors';
import { sealedRecord } from '#domain/history/event';
import { ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import { clause } from '#schemas/clause-texts';
import type { CaseId } from '#schemas/ids';
import { readsThrough } from '../files/seen-of-file.ts';
import { reveals } from '../note-reading.ts';
import { query } from '../query.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly query: { readonly limit: number; readonly after?: string | undefined };
}

const Personal = z.object({ content: z.record(z.string(), z.unknown()) });

/**
 * The data of a fact. Of the child's file only its id is shown where the event's number would reveal an earlier case.
 */
const dataOf = ({ fact }: CaseEvent, mayReadLinks: boolean): unknown => {
  if (mayReadLinks) return fact.data;
  if (fact.type === 'FileNamed') return { id: fact.data.id };
  const { file } = fact.type === 'CaseOpened' ? fact.data : {};
  return file ? { ...fact.data, file: { id: file.id } } : fact.data;
};

interface Shown {
  readonly personal: unknown;
  readonly mayReadLinks: boolean;
}

const entry = (event: CaseEvent, { personal, mayReadLinks }: Shown) => {
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
    data: dataOf(event, mayReadLinks),
    ...(personal !== undefined && { personal: Personal.parse(personal).content }),
    hash,
    previous,
  };
};

/** The personal parts of a page of events, decrypted; destroyed parts are left out. */
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

/** Shows the events in order, each with its actor, its clauses, and its link in the chain. */
export const showHistory = query({
  may: 'seesCase',
  first: ({ params }: Input) => ({ case: ref(caseRecord, params.caseNumber) }),
  reveals: reveals('history'),
  show: async ({ case: state }, { query: { limit, after } }, tools) => {
    if (!state) throw new Refusal('not-found');
    const of = { pk: `CASE#${state.id}`, sk: 'EVENT#' };
    const page = { limit, ...(after && { after }) };
    const { items, ...rest } = await tools.store.list(eventRecord, of, page);
    const personal = await openPersonal(tools, items);
    const mayReadLinks = readsThrough('links', state, tools);
    const shown = items.map((event) =>
      entry(event, { personal: personal.get(event.seq), mayReadLinks }),
    );
    return { body: { items: shown, ...rest } };
  },
});

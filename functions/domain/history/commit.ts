import { type Case, caseRecord } from '#domain/case/case';
import { type CaseEvent, type Draft, eventRecord } from '#domain/case/event';
import { lastPerKey, lockWrites, messageWrites, restWrites } from '#domain/case/event-writes';
import { evolve } from '#domain/case/evolve';
import { reporterWrites } from '#domain/case/reporter-messages';
import { settles } from '#domain/case/settles';
import type { Context } from '#domain/context';
import { type Duty, dutyRecord } from '#domain/duty/duty';
import { watchWrites } from '#domain/episode/watch';
import { put, type Write } from '#domain/record';
import { GENESIS, hashOf, hashOfPersonal } from './chain.ts';

/** What is personal in one event, with its salt, on its way to be encrypted. */
export interface PersonalPart {
  readonly caseId: Case['id'];
  readonly seq: number;
  readonly salt: string;
  readonly content: Readonly<Record<string, unknown>>;
}

export interface Commit {
  readonly state: Case;
  readonly events: readonly CaseEvent[];
  /** The duties that changed, as they are now. */
  readonly duties: readonly Duty[];
  readonly writes: readonly Write[];
  readonly personal: readonly PersonalPart[];
}

interface Link {
  readonly caseId: Case['id'];
  readonly before: Case | undefined;
  readonly draft: Draft;
  readonly context: Context;
}

const link = ({ caseId, before, draft, context }: Link) => {
  const seq = (before?.seq ?? 0) + 1;
  const salt = draft.personal && Buffer.from(context.random(16)).toString('base64url');
  const content: Omit<CaseEvent, 'hash'> = {
    caseId,
    seq,
    at: context.at,
    actor: context.actor,
    basis: [...draft.basis],
    policy: context.policy.version,
    schema: 1,
    fact: draft.fact,
    ...(salt && { personal: hashOfPersonal(salt, draft.personal) }),
    previous: before?.hash ?? GENESIS,
  };
  const event: CaseEvent = { ...content, hash: hashOf(content) };
  const personal = salt && draft.personal ? [{ caseId, seq, salt, content: draft.personal }] : [];
  return { event, personal };
};

interface Folding {
  readonly state: Case | undefined;
  readonly events: readonly CaseEvent[];
  readonly duties: ReadonlyMap<Duty['id'], Duty>;
  readonly personal: readonly PersonalPart[];
}

type Folded = Folding & { readonly state: Case };

const foldOne = (folding: Folding, caseId: Case['id'], draft: Draft, context: Context): Folded => {
  const { event, personal } = link({ caseId, before: folding.state, draft, context });
  const { case: state, duty } = evolve(folding.state, event);
  return {
    state,
    events: [...folding.events, event],
    duties: duty ? new Map([...folding.duties, [duty.id, duty]]) : folding.duties,
    personal: [...folding.personal, ...personal],
  };
};

const foldAll = (
  folding: Folding,
  caseId: Case['id'],
  drafts: readonly Draft[],
  context: Context,
): Folded => {
  const { state, ...rest } = drafts.reduce<Folding>(
    (each, draft) => foldOne(each, caseId, draft, context),
    folding,
  );
  if (!state) throw new Error('a commit has at least one fact');
  return { state, ...rest };
};

/** So many ended duties fit into one transaction of 100 writes, beside what it is about. */
const MOST_SETTLED = 12;

/** Facts may make open duties pointless, and their end is a fact again. */
const settled = (folded: Folded, context: Context, room = MOST_SETTLED): Folded => {
  const drafts = settles(folded.state).slice(0, room);
  if (drafts.length === 0) return folded;
  const next = foldAll(folded, folded.state.id, drafts, context);
  return settled(next, context, room - drafts.length);
};

/**
 * Turns facts into one transaction: the events, hash-chained; the state, conditional on what was
 * read; the duties with their entries in the indexes; watches, locks and outbox messages.
 *
 * @param drafts - at least one; the first of a new case is `CaseOpened`.
 */
export const commit = (
  caseId: Case['id'],
  before: Case | undefined,
  drafts: readonly Draft[],
  context: Context,
): Commit => {
  const start: Folding = { state: before, events: [], duties: new Map(), personal: [] };
  const { state, events, duties, personal } = settled(
    foldAll(start, caseId, drafts, context),
    context,
  );
  const writes = [
    put(caseRecord, state, before?.seq ?? 'absent'),
    ...events.map((event) => put(eventRecord, event, 'absent')),
    ...[...duties.values()].map((duty) => put(dutyRecord, duty)),
    ...events.flatMap((event) => watchWrites(event, state)),
    ...events.flatMap((event) => lockWrites(event, state)),
    ...events.flatMap((event) => messageWrites(event, state, context)),
    ...events.flatMap((event) => reporterWrites(event, state, context)),
    ...restWrites(state, context),
  ];
  return { state, events, duties: [...duties.values()], writes: lastPerKey(writes), personal };
};

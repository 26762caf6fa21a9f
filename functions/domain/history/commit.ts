import type { Context } from '#domain/context';
import { messageRecord, newMessage } from '#domain/outbox/message';
import { put, type Write } from '#domain/record';
import type { AggregateId } from '#schemas/ids';
import type { Aggregate, Root } from './aggregate.ts';
import { GENESIS, hashOf, hashOfPersonal } from './chain.ts';
import { type Event, writtenEvent } from './event.ts';
import type { Draft } from './fact.ts';
import { declaredFact, evolve } from './fold.ts';
import { retireFrom } from './retire.ts';

/** The personal part of one event, with its salt, before it is encrypted. */
export interface PersonalPart {
  readonly caseId: AggregateId;
  readonly seq: number;
  readonly salt: string;
  readonly content: Readonly<Record<string, unknown>>;
}

export interface Commit<S, I> {
  /** The state as it is stored, without the ended things that left it. */
  readonly state: S;
  readonly events: readonly Event[];
  /** The records beside the state that changed, in their new form. */
  readonly items: readonly I[];
  readonly writes: readonly Write[];
  readonly personal: readonly PersonalPart[];
}

/** The subject of a decision: an aggregate as it was read; `before` is absent for a new one. */
export interface Deciding<S extends Root, I> {
  readonly aggregate: Aggregate<S, I>;
  readonly id: AggregateId;
  readonly before: S | undefined;
  readonly context: Context;
  /** The write is part of another aggregate's transaction, and moves no ended things out of the state. */
  readonly beside?: true;
}

/** Items by the key of their record: of several changes to one item, the last one has everything. */
type Items<I> = ReadonlyMap<string, I>;

interface Folding<S, I> {
  readonly state: S | undefined;
  readonly events: readonly Event[];
  readonly items: Items<I>;
  readonly personal: readonly PersonalPart[];
}

type Folded<S, I> = Folding<S, I> & { readonly state: S };

const link = <S extends Root, I>(
  { id: caseId, context }: Deciding<S, I>,
  before: S | undefined,
  draft: Draft,
) => {
  const seq = (before?.seq ?? 0) + 1;
  const salt = draft.personal && Buffer.from(context.random(16)).toString('base64url');
  const content: Omit<Event, 'hash'> = {
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
  const event: Event = { ...content, hash: hashOf(content) };
  const personal = salt && draft.personal ? [{ caseId, seq, salt, content: draft.personal }] : [];
  return { event, personal };
};

const foldOne = <S extends Root, I>(
  deciding: Deciding<S, I>,
  folding: Folding<S, I>,
  draft: Draft,
): Folded<S, I> => {
  const { aggregate } = deciding;
  const { event, personal } = link(deciding, folding.state, draft);
  const { state, item } = evolve(aggregate, folding.state, event);
  const key = item && aggregate.putItem(item).key.sk;
  return {
    state,
    events: [...folding.events, event],
    items: item && key ? new Map([...folding.items, [key, item]]) : folding.items,
    personal: [...folding.personal, ...personal],
  };
};

const foldAll = <S extends Root, I>(
  deciding: Deciding<S, I>,
  folding: Folding<S, I>,
  drafts: readonly Draft[],
): Folded<S, I> => {
  const { state, ...rest } = drafts.reduce<Folding<S, I>>(
    (each, draft) => foldOne(deciding, each, draft),
    folding,
  );
  if (!state) throw new Error('a commit has at least one fact');
  return { state, ...rest };
};

/** The number of ended duties that fit into one transaction of 100 writes, beside its main subject. */
const MOST_ENDED = 12;

/** Ends pointless duties, again and again: the end of a duty is a fact that may make further duties pointless. */
const withoutPointless = <S extends Root, I>(
  deciding: Deciding<S, I>,
  folded: Folded<S, I>,
  room = MOST_ENDED,
): Folded<S, I> => {
  const drafts = deciding.aggregate.endPointless(folded.state).slice(0, room);
  if (drafts.length === 0) return folded;
  return withoutPointless(deciding, foldAll(deciding, folded, drafts), room - drafts.length);
};

/** The outbox messages of one event. */
const messageWrites = <S extends Root, I>(
  { aggregate, context: { correlationId } }: Deciding<S, I>,
  event: Event,
  state: S,
): readonly Write[] =>
  (declaredFact(aggregate, event.fact.type).errands?.(event.fact.data, state, event) ?? []).map(
    (errand, index) => {
      const id = `${event.caseId}-${event.seq}-${index + 1}`;
      return put(messageRecord, newMessage(id, event.at, errand, correlationId), 'absent');
    },
  );

/** A transaction with more writes than this moves no ended things out of the state. */
const FULL = 60;

/** The most ended things that leave the state with one transaction; the rest leaves with the next. */
const MOST_RETIRED = 8;

/** Keeps the last of several writes to one record: it has everything, and a transaction takes one write per record. */
const lastPerKey = (writes: readonly Write[]): readonly Write[] => [
  ...new Map(writes.map((write) => [`${write.key.pk}|${write.key.sk}`, write])).values(),
];

/**
 * Turns facts into one transaction: the events, hash-chained; the state, on the condition that it is as it was read;
 * the records beside it with their index entries; locks, watches and outbox messages. Ended things leave the state
 * last, after every fact was applied.
 *
 * @param drafts - at least one; the first of a new aggregate is the one that begins it.
 */
export const commitTo = <S extends Root, I>(
  deciding: Deciding<S, I>,
  drafts: readonly Draft[],
): Commit<S, I> => {
  const { aggregate, before, context } = deciding;
  const start: Folding<S, I> = { state: before, events: [], items: new Map(), personal: [] };
  const {
    state: whole,
    events,
    items,
    personal,
  } = withoutPointless(deciding, foldAll(deciding, start, drafts));
  const writes = lastPerKey([
    ...events.map((event) => put(writtenEvent, event, 'absent')),
    ...[...items.values()].map(aggregate.putItem),
    ...events.flatMap(
      (event) =>
        declaredFact(aggregate, event.fact.type).writes?.(event.fact.data, whole, event) ?? [],
    ),
    ...events.flatMap((event) => messageWrites(deciding, event, whole)),
    ...events.flatMap((event) => aggregate.follows(event, whole, context)),
    ...aggregate.rest(whole, context),
  ]);
  const most = deciding.beside || writes.length >= FULL ? 0 : MOST_RETIRED;
  const retired = retireFrom(aggregate.retire, whole, most);
  const { state } = retired;
  const stored = aggregate.putState(state, before?.seq ?? 'absent');
  return {
    state,
    events,
    items: [...items.values()],
    writes: [stored, ...writes, ...retired.writes],
    personal,
  };
};

import type { Aggregate, Root } from './aggregate.ts';
import type { Event } from './event.ts';
import type { DeclaredFact, Patch } from './fact.ts';

/** The state with some fields changed. */
const patched = <S extends object>(state: S, patch: Patch<S>): S => {
  const next = { ...state, ...patch };
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) Reflect.deleteProperty(next, key);
  }
  return next;
};

/** @throws {Error} for a fact that this release does not know. */
export const declaredFact = <S extends Root, I>(
  { name, facts }: Pick<Aggregate<S, I>, 'name' | 'facts'>,
  type: string,
): DeclaredFact<S, I> => {
  const declared = Object.hasOwn(facts, type) ? facts[type] : undefined;
  if (!declared) throw new Error(`a ${name} has no fact ${type}`);
  return declared;
};

/** A state after an event, and the record beside it that the event changed. */
export interface Evolved<S, I> {
  readonly state: S;
  readonly item?: I | undefined;
}

/**
 * Folds one event into a state. The same history always folds to the same state.
 *
 * @throws {Error} when the event cannot follow the state: such a history was not written by this product.
 */
export const evolve = <S extends Root, I>(
  aggregate: Aggregate<S, I>,
  state: S | undefined,
  event: Event,
): Evolved<S, I> => {
  if (!state) return { state: aggregate.begin(event) };
  const { fact, seq, hash } = event;
  const { set, item } = declaredFact(aggregate, fact.type).evolve(state, fact.data, event);
  return { state: { ...patched(state, set), seq, hash }, ...(item && { item }) };
};

/** The state that a whole history gives, or nothing for none. */
export const fold = <S extends Root, I>(
  aggregate: Aggregate<S, I>,
  events: readonly Event[],
): S | undefined =>
  events.reduce<S | undefined>((state, event) => evolve(aggregate, state, event).state, undefined);

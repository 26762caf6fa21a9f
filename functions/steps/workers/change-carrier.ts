import { type AnyCarrier, carrierRef, commitCarrier } from '#domain/composed/carrier';
import type { Context } from '#domain/context';
import { successionsRecord } from '#domain/directory/successions';
import type { Duty } from '#domain/duty/duty';
import type { Commit } from '#domain/history/commit';
import type { Actor } from '#domain/history/event';
import type { Draft } from '#domain/history/fact';
import { ref, type Write } from '#domain/record';
import type { Ports } from '#domain/world';
import type { CarrierId } from '#schemas/ids';
import { onConflictAgain } from '../retry.ts';
import { systemContext } from './system-context.ts';

export type System = Extract<Actor, { system: unknown }>['system'];

export interface CarrierChange {
  readonly drafts: readonly Draft[];
  /** Further writes of the same transaction. */
  readonly writes?: readonly Write[];
}

/** The case or file that a worker changes, and in whose name. */
export interface Changing {
  readonly id: CarrierId;
  readonly system: System;
}

type Decide = (state: AnyCarrier, context: Context) => CarrierChange | Promise<CarrierChange>;

/**
 * Changes a case or a file for a worker: reads, decides, writes, and again on a conflict. A decision without facts
 * writes nothing, so that every worker may be repeated.
 */
export const changeCarrier = (
  ports: Ports,
  { id, system }: Changing,
  decide: Decide,
): Promise<Commit<AnyCarrier, Duty> | undefined> =>
  onConflictAgain(ports, async () => {
    const [{ state, successions }] = await ports.store.load({
      state: carrierRef(id),
      successions: ref(successionsRecord),
    });
    if (!state) return undefined;
    const own = await systemContext(ports, state, system);
    const context = { ...own, ...(successions && { successors: successions.successors }) };
    const { drafts, writes = [] } = await decide(state, context);
    if (drafts.length === 0) return undefined;
    const done = commitCarrier(state, drafts, context);
    await ports.store.write([...done.writes, ...writes]);
    return done;
  });

import { localIn, placesRefs } from '#domain/composed/places-of';
import { episodesOf } from '#domain/episode/order';
import { startEpisode } from '#domain/episode/start-episode';
import type { Ports } from '#domain/world';
import type { ClauseKey } from '#schemas/clauses';
import type { FileId } from '#schemas/ids';
import type { MachineName } from '#schemas/machines';
import { changeCarrier, type System } from './change-carrier.ts';

export interface Starting {
  readonly id: FileId;
  readonly machine: MachineName;
  /** The clauses on which it is based. */
  readonly basis: readonly ClauseKey[];
  readonly system: System;
}

/**
 * Starts a machine on a child's file, unless one of its episodes runs there. No report begins it, and starting it twice
 * has no further effect.
 *
 * @throws {Error} for a machine that a case carries.
 */
export const startOnFile = (ports: Ports, { id, machine, basis, system }: Starting) =>
  changeCarrier(ports, { id, system }, async (state, context) => {
    const { begun, episodes } = state;
    const isRunning = episodesOf(episodes, machine).some(([, { endedAt }]) => !endedAt);
    if (isRunning) return { drafts: [] };
    const [{ divisions }] = await ports.store.load({ divisions: placesRefs(state) });
    const beginning = { caseId: id, begun, machine, basis };
    const around = { divisions, policyOf: ports.policyOf };
    return { drafts: startEpisode(beginning, localIn(state, context, around)) };
  });

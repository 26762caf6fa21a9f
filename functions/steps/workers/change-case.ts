import { type Case, type Commit, caseRecord, commit } from '#domain/composed/case';
import type { Context } from '#domain/context';
import { successionsRecord } from '#domain/directory/successions';
import type { Actor } from '#domain/history/event';
import type { Draft } from '#domain/history/fact';
import { ref, type Write } from '#domain/record';
import type { Ports } from '#domain/world';
import type { CaseId } from '#schemas/ids';
import { onConflictAgain } from '../retry.ts';
import { systemContext } from './system-context.ts';

type System = Extract<Actor, { system: unknown }>['system'];

export interface CaseChange {
  readonly drafts: readonly Draft[];
  /** What else is written in the same transaction. */
  readonly writes?: readonly Write[];
}

/**
 * A worker's change of a case: read, decide, write, again on a conflict. Deciding nothing writes
 * nothing, so that every worker may be repeated.
 */
export const changeCase = (
  ports: Ports,
  caseId: CaseId,
  system: System,
  decide: (state: Case, context: Context) => CaseChange | Promise<CaseChange>,
): Promise<Commit | undefined> =>
  onConflictAgain(ports, async () => {
    const [{ state, successions }] = await ports.store.load({
      state: ref(caseRecord, caseId),
      successions: ref(successionsRecord),
    });
    if (!state) return undefined;
    const own = await systemContext(ports, state, system);
    const context = { ...own, ...(successions && { successors: successions.successors }) };
    const { drafts, writes = [] } = await decide(state, context);
    if (drafts.length === 0) return undefined;
    const done = commit({ id: caseId, before: state }, drafts, context);
    await ports.store.write([...done.writes, ...writes]);
    return done;
  });

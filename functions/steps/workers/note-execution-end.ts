import { caseRecord, watchRecord } from '#domain/case/case';
import { isRunning } from '#domain/case/resume-episode';
import { put, ref } from '#domain/record';
import type { Ports } from '#domain/world';
import { ExecutionInput } from '#schemas/machine-task';
import { traced } from '../traced.ts';
import { idsOfExecution } from './ids-of-execution.ts';

/** What EventBridge says of an execution's change of status. */
export interface ExecutionEnd {
  readonly status: string;
  readonly input?: string | null;
}

const inputOf = ({ input }: ExecutionEnd): ExecutionInput | undefined =>
  input ? ExecutionInput.safeParse(JSON.parse(input)).data : undefined;

/**
 * Brings an episode's watch forward when the execution of its present cycle has ended.
 *
 * An older cycle's end is what our own resume does, and concerns nobody.
 */
export const noteExecutionEnd =
  (ports: Ports) =>
  async (end: ExecutionEnd): Promise<void> => {
    const input = inputOf(end);
    if (end.status === 'RUNNING' || !input) return;
    const { caseId, episodeId, cycle } = input;
    const { store, clock, meter } = traced(ports, input.correlationId, idsOfExecution(input));
    meter.note('execution-ended', { status: end.status });
    const [{ state }] = await store.load({ state: ref(caseRecord, caseId) });
    const isPresent = state?.episodes[episodeId]?.cycle === cycle;
    if (!state || !isPresent || !isRunning(state, episodeId)) return;
    const at = await clock.now();
    await store.write([put(watchRecord, { caseId, episodeId, cycle, at })]);
  };

import { carrierRef } from '#domain/composed/carrier';
import { endEpisode } from '#domain/episode/end-episode';
import { isRunning } from '#domain/episode/resume-episode';
import { watchRecord } from '#domain/episode/watch';
import { put } from '#domain/record';
import type { Ports } from '#domain/world';
import { ExecutionInput } from '#schemas/machine-task';
import { traced } from '../traced.ts';
import { changeCarrier } from './change-carrier.ts';
import { idsOfExecution } from './ids-of-execution.ts';

/** The part of EventBridge's event about an execution's change of status that is used. */
export interface ExecutionEnd {
  readonly status: string;
  readonly input?: string | null;
}

const inputOf = ({ input }: ExecutionEnd): ExecutionInput | undefined =>
  input ? ExecutionInput.safeParse(JSON.parse(input)).data : undefined;

/**
 * Ends the episode whose execution has come to its end by itself; after any other end, the watch is brought forward.
 *
 * The end of an older cycle is the effect of our own resume, and is ignored.
 */
export const noteExecutionEnd =
  (ports: Ports) =>
  async (end: ExecutionEnd): Promise<void> => {
    const input = inputOf(end);
    if (end.status === 'RUNNING' || !input) return;
    const { caseId, episodeId, cycle } = input;
    const own = traced(ports, input.correlationId, idsOfExecution(input));
    const { store, clock, meter } = own;
    meter.note('execution-ended', { status: end.status });
    if (end.status === 'SUCCEEDED') {
      await changeCarrier(own, { id: caseId, system: 'machine' }, (state) => ({
        drafts: endEpisode(state.episodes, episodeId, cycle),
      }));
      return;
    }
    const [{ state }] = await store.load({ state: carrierRef(caseId) });
    const isPresent = state?.episodes[episodeId]?.cycle === cycle;
    if (!state || !isPresent || !isRunning(state.episodes, episodeId)) return;
    const at = await clock.now();
    await store.write([put(watchRecord, { caseId, episodeId, cycle, at })]);
  };

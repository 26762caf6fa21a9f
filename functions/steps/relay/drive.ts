import { carrierRef } from '#domain/composed/carrier';
import { executionName } from '#domain/ids';
import type { Errand } from '#domain/outbox/message';
import type { WorkerPorts } from '#domain/world';

/** Starts the execution of an episode's present cycle, and stops the one before it. */
export const drive = async (
  { store, machines, meter, correlationId }: WorkerPorts,
  { caseId, episodeId, cycle }: Extract<Errand, { kind: 'drive' }>,
): Promise<void> => {
  const [{ state }] = await store.load({ state: carrierRef(caseId) });
  const episode = state?.episodes[episodeId];
  if (!state || !episode || episode.endedAt || episode.cycle !== cycle) return;
  const { county } = state;
  const { machine, reportId, situations, persons = [] } = episode;
  const parents = [...episode.parents, ...persons];
  const execution = { machine, county, caseId, episodeId };
  if (cycle > 1) await machines.stop({ ...execution, cycle: cycle - 1 }, 'resumed');
  const cause = correlationId && { correlationId };
  const input = { county, caseId, episodeId, cycle, reportId, situations, parents, ...cause };
  await machines.start({ ...execution, cycle }, input);
  meter.note('execution-started', { execution: executionName({ ...execution, cycle }) });
};

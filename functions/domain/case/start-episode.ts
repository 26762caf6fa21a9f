import type { Context } from '#domain/context';
import type { Lineage } from '#domain/directory/routing';
import { episodeIdOf } from '#domain/ids';
import type { CaseId, EpisodeId, ReportId } from '#schemas/ids';
import { type MachineName, machines } from '#schemas/machines';
import type { Case } from './case.ts';
import type { Draft } from './event.ts';
import { openDuty } from './open-duty.ts';

/** What begins an episode, or a further round in it. */
export interface Arrival {
  readonly caseId: CaseId;
  readonly episodeId: EpisodeId;
  readonly reportId: ReportId;
}

/** Opens several duties at once, in the round that the report is. */
export const openDuties = (
  arrival: Arrival,
  steps: readonly string[],
  round: number,
  places: Lineage,
  context: Context,
): readonly Draft[] =>
  steps.flatMap((step) => openDuty({ ...arrival, step, round }, places, context));

/**
 * Starts the next episode of a machine with its first duties, in the same transaction: nobody is
 * without an owner while the execution is being started.
 */
export const startEpisode = (
  machine: MachineName,
  { caseId, episodes, reportId }: Pick<Case, 'episodes'> & Pick<Arrival, 'caseId' | 'reportId'>,
  places: Lineage,
  context: Context,
): readonly Draft[] => {
  const n = Object.keys(episodes).filter((id) => id.startsWith(`${machine}-`)).length + 1;
  const episodeId = episodeIdOf(machine, n);
  const { first } = machines[machine];
  return [
    {
      fact: { type: 'EpisodeStarted', data: { episodeId, machine, reportId } },
      basis: ['pol.accept'],
    },
    ...openDuties({ caseId, episodeId, reportId }, first, 1, places, context),
  ];
};

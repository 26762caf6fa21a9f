import type { Case } from '#domain/case/case';
import type { Draft } from '#domain/case/event';
import type { Context } from '#domain/context';
import type { Lineage } from '#domain/directory/routing';
import { openDuty } from '#domain/duty/open-duty';
import { episodeIdOf } from '#domain/ids';
import type { ClauseKey } from '#schemas/clauses';
import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import type { Parent } from '#schemas/codes/parent';
import { dutyTypeOf } from '#schemas/duties/index';
import type { CaseId, EpisodeId, ReportId } from '#schemas/ids';
import { type MachineName, machineOf } from '#schemas/machines';
import type { Instant } from '#schemas/time';

/** What begins an episode, or a further round in it. */
export interface Arrival {
  readonly caseId: CaseId;
  readonly episodeId: EpisodeId;
  readonly reportId: ReportId;
  readonly machine: MachineName;
  readonly situations?: readonly EmergencySituation[];
  readonly parents?: readonly Parent[];
  /** Since when its clocks run, where that was before now. */
  readonly since?: Instant;
}

/** Towards whom a step is owed: each parent, or nobody in particular. */
const subjectsOf = (step: string, parents: readonly Parent[]): readonly (Parent | undefined)[] =>
  dutyTypeOf(step).perParent ? parents : [undefined];

/** Opens several duties at once, in the round that the report is. */
export const openDuties = (
  arrival: Arrival,
  steps: readonly string[],
  round: number,
  places: Lineage,
  context: Context,
): readonly Draft[] => {
  const { machine, situations = [], parents = [] } = arrival;
  return steps.flatMap((step) =>
    subjectsOf(step, parents).flatMap((subject) =>
      openDuty(
        { ...arrival, step, subject, round, occasion: { machine, situations } },
        places,
        context,
      ),
    ),
  );
};

/** An episode that is about to begin. */
export type Beginning = Pick<Case, 'episodes'> &
  Omit<Arrival, 'episodeId' | 'machine'> & {
    readonly basis?: readonly ClauseKey[];
  };

/** The id of the next episode of a machine. */
export const nextEpisodeId = (machine: MachineName, { episodes }: Pick<Case, 'episodes'>) =>
  episodeIdOf(
    machine,
    Object.keys(episodes).filter((id) => id.startsWith(`${machine}-`)).length + 1,
  );

/**
 * Starts the next episode of a machine with its first duties, in the same transaction: nobody is
 * without an owner while the execution is being started.
 */
export const startEpisode = (
  machine: MachineName,
  { episodes, basis = ['pol.accept'], ...beginning }: Beginning,
  places: Lineage,
  context: Context,
): readonly Draft[] => {
  const { reportId, situations = [], parents = [] } = beginning;
  const episodeId = nextEpisodeId(machine, { episodes });
  const answers = {
    ...(situations.length > 0 && { situations: [...situations] }),
    ...(parents.length > 0 && { parents: [...parents] }),
  };
  return [
    {
      fact: { type: 'EpisodeStarted', data: { episodeId, machine, reportId, ...answers } },
      basis: [...basis],
    },
    ...openDuties(
      { ...beginning, episodeId, machine },
      machineOf(machine).first,
      1,
      places,
      context,
    ),
  ];
};

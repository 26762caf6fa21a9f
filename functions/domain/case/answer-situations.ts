import type { LocalContext } from '#domain/context';
import { startEpisode } from '#domain/episode/start-episode';
import type { Draft } from '#domain/history/fact';
import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import type { Parent } from '#schemas/codes/parent';
import type { UnattendedKind } from '#schemas/codes/unattended-kind';
import type { EpisodeId, ReportId } from '#schemas/ids';
import { isMachineName, type MachineName, machineOf, machines } from '#schemas/machines';
import type { Case } from './case.ts';
import { SituationFound } from './facts.ts';
import { isOwed } from './is-owed.ts';
import { answeredAs } from './unattended.ts';

/** The situations that people found in a response. */
export interface Finding {
  readonly episodeId: EpisodeId;
  readonly reportId: ReportId | undefined;
  readonly situations: readonly EmergencySituation[];
  /** Which of the two kinds of unattended child the situation E3 is. */
  readonly unattended?: UnattendedKind | undefined;
  readonly parents: readonly Parent[];
  /** Found after the first visit of the police. */
  readonly later?: true;
  /**
   * The situations that this response found earlier. They are recorded again, but their episodes are not started again.
   */
  readonly before?: readonly EmergencySituation[];
}

/** The machines that these situations start, each with the situations that it responds to. */
const startedByAny = (
  situations: readonly EmergencySituation[],
): readonly (readonly [MachineName, readonly EmergencySituation[]])[] =>
  Object.keys(machines)
    .filter(isMachineName)
    .map((name) => {
      const { startedBy = [] } = machineOf(name);
      return [name, situations.filter((each) => startedBy.includes(each))] as const;
    })
    .filter(([, own]) => own.length > 0);

interface Answer {
  readonly machine: MachineName;
  readonly situations: readonly EmergencySituation[];
}

/** The episodes to start now: E3 is treated as the situation that the officer has named for it. */
const answersTo = (finding: Finding, context: LocalContext): readonly Answer[] => {
  const { situations, before = [] } = finding;
  const found = [...situations, ...answeredAs(finding, context)];
  const others = [...new Set(found)].filter((each) => !before.includes(each));
  return startedByAny(others)
    .map(([machine, own]) => ({ machine, situations: own }))
    .filter(({ machine, situations: own }) => isOwed(machine, own, context));
};

/** Whether anything in force here answers this situation, whatever else was found beside it. */
const isAnswered = (
  situation: EmergencySituation,
  finding: Finding,
  context: LocalContext,
): boolean => {
  const of = { ...finding, situations: [situation] };
  return startedByAny([situation, ...answeredAs(of, context)]).some(([machine, own]) =>
    isOwed(machine, own, context),
  );
};

/**
 * Records the situations found, and starts an episode for each machine in which the policy has something in force,
 * beside everything that is under way. Situations for which nothing in force here prescribes more than the general
 * measures are listed as such, so that people see them and decide what else to do.
 */
export const answerSituations = (
  { id: caseId, begun }: Pick<Case, 'id' | 'begun'>,
  finding: Finding,
  context: LocalContext,
): readonly Draft[] => {
  const { episodeId, reportId, situations, unattended, parents, later, before = [] } = finding;
  const generalOnly = situations.filter(
    (each) => !before.includes(each) && !isAnswered(each, finding, context),
  );
  const found = {
    situations: [...situations],
    episodeId,
    ...(unattended && { unattended }),
    ...(generalOnly.length > 0 && { generalOnly }),
    ...(later && { later }),
  };
  return [
    { fact: SituationFound.of(found), basis: ['pol.accept'] },
    ...answersTo(finding, context).flatMap(({ machine, situations: own }) =>
      startEpisode({ caseId, begun, machine, reportId, situations: own, parents }, context),
    ),
  ];
};

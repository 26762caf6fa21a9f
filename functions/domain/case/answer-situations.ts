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

/** What people have found, and in which response. */
export interface Finding {
  readonly episodeId: EpisodeId;
  readonly reportId: ReportId | undefined;
  readonly situations: readonly EmergencySituation[];
  /** Which of the two children of E3 it is. */
  readonly unattended?: UnattendedKind | undefined;
  readonly parents: readonly Parent[];
  /** Found after the police had been there. */
  readonly later?: true;
  /** What this response has found, and had answered, before: it is said again, and answered once. */
  readonly before?: readonly EmergencySituation[];
}

/** The machines that these situations start, each with its own of them. */
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

/** The answers that begin now: E3 is answered as the situation that the officer’s word makes of it. */
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
 * What was found, and an answer to each of it: an episode of its own for each machine that the
 * policy has something in, side by side with all that is under way. What nothing in force here answers
 * beyond the general measures is named: people see it, and decide what else to do.
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

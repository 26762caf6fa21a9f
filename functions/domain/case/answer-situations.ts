import type { Context, LocalContext } from '#domain/context';
import { startEpisode } from '#domain/episode/start-episode';
import type { Draft } from '#domain/history/fact';
import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import type { Parent } from '#schemas/codes/parent';
import type { EpisodeId, ReportId } from '#schemas/ids';
import { isMachineName, type MachineName, machineOf, machines } from '#schemas/machines';
import type { Case } from './case.ts';
import { SituationFound } from './facts.ts';

/** What people have found, and in which response. */
export interface Finding {
  readonly episodeId: EpisodeId;
  readonly reportId: ReportId | undefined;
  readonly situations: readonly EmergencySituation[];
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

/** A machine is started where the policy has anything in it for these situations. */
export const isOwed = (
  machine: MachineName,
  situations: readonly EmergencySituation[],
  { policy }: Pick<Context, 'policy'>,
): boolean => {
  const { first, startedFor = first } = machineOf(machine);
  return startedFor.some((code) => policy.inForce(code, { machine, situations }).inForce);
};

/**
 * What was found, and an answer to each of it: an episode of its own for each machine that the
 * policy has something in, side by side with all that is under way. What nothing in force here answers
 * beyond the general measures is named: people see it, and decide what else to do.
 */
export const answerSituations = (
  { id: caseId, begun }: Pick<Case, 'id' | 'begun'>,
  { episodeId, reportId, situations, parents, later, before = [] }: Finding,
  context: LocalContext,
): readonly Draft[] => {
  const others = situations.filter((each) => !before.includes(each));
  const started = startedByAny(others).filter(([machine, own]) => isOwed(machine, own, context));
  const answered = started.flatMap(([, own]) => own);
  const generalOnly = others.filter((each) => !answered.includes(each));
  const found = {
    situations: [...situations],
    episodeId,
    ...(generalOnly.length > 0 && { generalOnly }),
    ...(later && { later }),
  };
  return [
    { fact: SituationFound.of(found), basis: ['pol.accept'] },
    ...started.flatMap(([machine, own]) =>
      startEpisode({ caseId, begun, machine, reportId, situations: own, parents }, context),
    ),
  ];
};

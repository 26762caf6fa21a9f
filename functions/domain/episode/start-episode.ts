import type { LocalContext } from '#domain/context';
import { openDuty } from '#domain/duty/open-duty';
import type { Draft } from '#domain/history/fact';
import { isCaseId } from '#domain/ids';
import type { ClauseKey } from '#schemas/clauses';
import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import type { Parent } from '#schemas/codes/parent';
import type { Post } from '#schemas/codes/post';
import { dutyTypeOf } from '#schemas/duties/index';
import type { CarrierId, EpisodeId, PersonId, ReportId } from '#schemas/ids';
import { type MachineName, machineOf } from '#schemas/machines';
import type { Subject } from '#schemas/subject';
import type { Instant } from '#schemas/time';
import { EpisodeStarted } from './facts.ts';
import { type Begun, nextEpisodeId } from './order.ts';

/** An episode that is about to begin. */
export interface Beginning {
  readonly caseId: CarrierId;
  /** How many episodes of each machine have begun before it. */
  readonly begun: Begun;
  readonly machine: MachineName;
  /** The report that begins it, in a case. */
  readonly reportId?: ReportId | undefined;
  readonly situations?: readonly EmergencySituation[];
  readonly parents?: readonly Parent[];
  /** People other than parents towards whom the episode is. */
  readonly persons?: readonly PersonId[];
  /** The start of its clocks, if that was before now. */
  readonly since?: Instant | undefined;
  /** The department that received the report, if its duties belong to that department. */
  readonly department?: Post | undefined;
  /** The end that a document sets, if it comes before the clocks'. */
  readonly endsAt?: Instant | undefined;
  /** The clauses on which it is based; by default those of the police's response to a report. */
  readonly basis?: readonly ClauseKey[] | undefined;
}

/** One round of several steps in an episode. */
export interface Round extends Omit<Beginning, 'begun' | 'basis'> {
  readonly episodeId: EpisodeId;
  readonly steps: readonly string[];
  readonly round: number;
}

/**
 * Each person towards whom a step is owed; a single empty entry for a step that is owed towards nobody in particular.
 */
const subjectsOf = (step: string, each: readonly Subject[]): readonly (Subject | undefined)[] =>
  dutyTypeOf(step).perParent ? each : [undefined];

/** Opens several duties at once. */
export const openRound = (
  { steps, parents = [], persons = [], machine, situations = [], ...opening }: Round,
  context: LocalContext,
): readonly Draft[] =>
  steps.flatMap((step) =>
    subjectsOf(step, [...parents, ...persons]).flatMap((subject) =>
      openDuty({ ...opening, step, subject, circumstances: { machine, situations } }, context),
    ),
  );

/**
 * Whether the machine belongs to this kind of carrier: a file carries the machines that declare it, and a case all
 * others.
 */
const isCarriedBy = (id: CarrierId, machine: MachineName): boolean =>
  isCaseId(id) === (machineOf(machine).ofFile === undefined);

/** The named guardians towards whom the machine has duties. */
const towardsWhom = ({ machine, parents = [] }: Pick<Beginning, 'machine' | 'parents'>) => {
  const { notTowards = [] } = machineOf(machine);
  return parents.filter((each) => !notTowards.includes(each));
};

/**
 * Starts the next episode of a machine with its first duties, in the same transaction: the duties have owners even
 * before the execution is started.
 *
 * @throws {Error} for a machine that this kind of carrier does not carry.
 */
export const startEpisode = (
  { begun, basis = ['pol.accept'], ...beginning }: Beginning,
  context: LocalContext,
): readonly Draft[] => {
  const { caseId, machine, reportId, department } = beginning;
  const { situations = [], persons = [] } = beginning;
  const parents = towardsWhom(beginning);
  if (!isCarriedBy(caseId, machine)) throw new Error(`${caseId} does not carry ${machine}`);
  const episodeId = nextEpisodeId(begun, machine);
  const found = {
    ...(situations.length > 0 && { situations: [...situations] }),
    ...(parents.length > 0 && { parents: [...parents] }),
    ...(persons.length > 0 && { persons: [...persons] }),
    ...(department && { department }),
    ...(context.division && { division: context.division }),
  };
  const { first: steps } = machineOf(machine);
  return [
    {
      fact: EpisodeStarted.of({ episodeId, machine, ...(reportId && { reportId }), ...found }),
      basis: [...basis],
    },
    ...openRound({ ...beginning, parents, episodeId, steps, round: 1 }, context),
  ];
};

import { againstNoFinding, type Found } from '#domain/case/against/no-finding';
import { answerSituations } from '#domain/case/answer-situations';
import type { Case } from '#domain/case/case';
import {
  againstLinking,
  againstUnrecordedVisit,
  linkTo,
  type NamedCase,
} from '#domain/case/link-cases';
import { metAt } from '#domain/case/record-place';
import { againstUnsaid, type Unattended } from '#domain/case/unattended';
import { openDuty } from '#domain/duty/open-duty';
import type { Elsewhere, OnOutcome } from '#domain/duty/workflow';
import type { Complaint } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { complaint } from '#domain/input/complaint';
import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import type { Parent } from '#schemas/codes/parent';
import type { CaseId } from '#schemas/ids';
import { withOwner } from './accepted.ts';
import { MOST_REWARDED, rewardsOwed } from './rewards.ts';

/** The fields of a visit record from which more follows than the record itself. */
interface Visit extends Unattended, Found {
  readonly situations?: readonly EmergencySituation[] | undefined;
  readonly parents: readonly Parent[];
  readonly measures?: string | undefined;
  readonly sameVisitAs?: CaseId | undefined;
}

/** The first rewards; those that this transaction cannot hold follow at once. */
const rewardFor = (on: OnOutcome<Case>): readonly Draft[] => {
  const { state, duty } = on;
  const { [duty.episodeId]: episode } = state.episodes;
  if (!episode) return [];
  const seen = { ...episode, outcomes: { ...episode.outcomes, [duty.step]: 'found' } };
  return rewardsOwed({ ...state, episodes: { [duty.episodeId]: seen } })
    .slice(0, MOST_REWARDED)
    .flatMap((opening) => openDuty(opening, withOwner(on)));
};

const sameVisit = { why: 'same_visit' } as const;

/** Starts the responses to the findings, and links siblings found on the same visit. */
export const found = (
  { situations = [], unattended, parents }: Visit,
  on: OnOutcome<Case>,
): readonly Draft[] => {
  const { state, duty, named, context } = on;
  const { episodeId } = duty;
  const { [episodeId]: episode } = state.episodes;
  if (!episode) return [];
  const { reportId, situations: before } = episode;
  const finding = { episodeId, reportId, situations, unattended, parents, before };
  const other = named.others.sameVisitAs;
  return [
    ...answerSituations(state, finding, context),
    ...metAt(state, 'found', context.division),
    ...rewardFor(on),
    ...(other ? linkTo(state, other, sameVisit) : []),
  ];
};

/** Records the link in the sibling's case, too. */
export const foundElsewhere = <S extends Case>(
  _visit: Visit,
  { state, named }: OnOutcome<S>,
): readonly Elsewhere<S>[] => {
  const { sameVisitAs: other } = named.others;
  if (!other) return [];
  const drafts = linkTo(other, state, sameVisit);
  return drafts.length > 0 ? [{ state: other, drafts }] : [];
};

/** The record of a visit names its measures, or the sibling's case of the same visit in which they stand. */
const measuresSomewhere = ({ measures, sameVisitAs }: Partial<Visit>): readonly Complaint[] =>
  measures !== undefined || sameVisitAs !== undefined
    ? []
    : [
        complaint('measures', 'nothing', [
          '须记录应急处置措施（pol.accept）；同一次出警已在另一案件中记录的，注明该案件',
          'say which measures were taken (pol.accept), or in which case of the same visit they stand',
        ]),
      ];

/** Complaints about the case of the same visit: it cannot be linked, or lacks the measures that are missing here. */
const againstSameVisit = (
  { sameVisitAs: given, measures }: Partial<Visit>,
  { state, named }: OnOutcome<Case>,
): readonly Complaint[] => {
  if (given === undefined) return [];
  const naming: NamedCase = { field: 'sameVisitAs', given, other: named.others.sameVisitAs };
  const complaints = againstLinking(state, naming);
  if (complaints.length > 0 || measures !== undefined) return complaints;
  return againstUnrecordedVisit(naming);
};

export const againstVisit = (visit: Partial<Visit>, on: OnOutcome<Case>): readonly Complaint[] => [
  ...againstNoFinding(visit),
  ...againstUnsaid(visit, on.context),
  ...measuresSomewhere(visit),
  ...againstSameVisit(visit, on),
];

/** If anything was found since the police set out, the report is not unfounded: notice and assessment are owed. */
export const againstUnfounded = ({
  duty,
  state: { episodes },
}: OnOutcome<Case>): readonly Complaint[] => {
  const situations = episodes[duty.episodeId]?.situations ?? [];
  if (situations.length === 0) return [];
  const words = [
    '本次处置已查明情形，不能认定为不属实',
    'a situation was found in this response already',
  ] as const;
  return [complaint('outcome', 'unfounded', words, situations.join(' | '))];
};

import type { LocalContext } from '#domain/context';
import type { Duty } from '#domain/duty/duty';
import { nextRoundUnlessOpen } from '#domain/duty/next-round';
import { drafts, type OnOutcome } from '#domain/duty/workflow';
import type { Episode } from '#domain/episode/episode';
import { startEpisode } from '#domain/episode/start-episode';
import type { Complaint } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { complaint } from '#domain/input/complaint';
import type { ServiceKind } from '#schemas/codes/service-kind';
import { type DutyCode, dutyTypes } from '#schemas/duties/index';
import type { Instant } from '#schemas/time';
import type { FurtherStep } from '#schemas/workflows/emergency-response/codes/further-step';
import { type AssessedCase, AssessmentConcluded, type Part } from './assessment.ts';

type On = OnOutcome<AssessedCase>;

/** The duty by which each body gives its part. */
const parts = {
  police: 'assess-police',
  civil_affairs: 'assess-civil-affairs',
} as const satisfies Record<Part, DutyCode>;

const bodies: readonly Part[] = ['police', 'civil_affairs'];

const isInForce = (step: DutyCode, episode: Episode, { policy }: LocalContext): boolean =>
  policy.inForce(step, episode).inForce;

/** Opens these duties in the response, as far as the policy has them in force. */
const opened = (
  steps: readonly DutyCode[],
  { state, duty: { episodeId }, context }: On,
): readonly Draft[] => {
  const episode = state.episodes[episodeId];
  if (!episode) return [];
  return steps
    .filter((step) => isInForce(step, episode, context))
    .flatMap((step) => nextRoundUnlessOpen(state, { episodeId, step }, context));
};

/** The notice of the police opens the parts of both bodies, in the same transaction. */
export const told = (on: On): readonly Draft[] =>
  opened(
    bodies.map((body) => parts[body]),
    on,
  );

/** The bodies that have not given their part of this assessment. */
export const missingIn = ({ open }: AssessedCase, { episodeId }: Pick<Duty, 'episodeId'>) =>
  bodies.filter((body) =>
    open.some((duty) => duty.episodeId === episodeId && duty.type === parts[body]),
  );

const words = { police: '公安机关', civil_affairs: '民政部门' } as const satisfies Record<
  Part,
  string
>;

interface Conclusion {
  readonly without?: string | undefined;
  readonly further?: readonly FurtherStep[] | undefined;
}

/** The township concludes without the part of civil affairs or police only with a reason. */
const withoutReason = ({ without }: Conclusion, { state, duty }: On): readonly Complaint[] => {
  const missing = missingIn(state, duty);
  if (missing.length === 0 || without !== undefined) return [];
  const named = missing.map((body) => words[body]).join('、');
  return [
    complaint('without', 'nothing', [
      `${named}尚未参加评估，须说明理由；其应办部分仍须补办`,
      `without the part of ${missing.join(' and ')}: say why; they still owe it`,
    ]),
  ];
};

/** A guardianship assessment can only be concluded where the rules have one. */
const noSuchAssessment = (
  { further = [] }: Conclusion,
  { context: { policy } }: On,
): readonly Complaint[] => {
  const asks = further.includes('guardianship_assessment');
  if (!asks || policy.inForce('assess-guardianship').inForce) return [];
  return [
    complaint('further', 'guardianship_assessment', [
      '本地规定没有救助保护机构的监护评估',
      'the rules here have no guardianship assessment by the protection institution',
    ]),
  ];
};

export const againstConclusion = (fields: Conclusion, on: On): readonly Complaint[] => [
  ...withoutReason(fields, on),
  ...noSuchAssessment(fields, on),
];

/** People have named the case a key case: the institution assesses its guardianship, unless it does so already. */
const keyCaseOf = ({ state, context }: On): readonly Draft[] => {
  const { id: caseId, begun, open } = state;
  if (open.some(({ type }) => type === dutyTypes['assess-guardianship'].code)) return [];
  const basis = dutyTypes['assess-guardianship'].basis;
  return startEpisode({ caseId, begun, machine: 'key-case', basis }, context);
};

interface Concluded extends Conclusion {
  readonly at: Instant;
  readonly services: ServiceKind[];
  readonly hardship: boolean;
  readonly meetsPolicy: boolean;
}

/** Records the conclusion, and opens what follows from it and no machine opens. */
export const concluded = (fields: Concluded, on: On): readonly Draft[] => {
  const { at, services, hardship, meetsPolicy, further = [] } = fields;
  const { state, duty } = on;
  const missing = missingIn(state, duty);
  const data = {
    episodeId: duty.episodeId,
    services,
    hardship,
    meetsPolicy,
    at,
    ...(further.length > 0 && { further: [...further] }),
    ...(missing.length > 0 && { missing }),
  };
  const follows: readonly DutyCode[] = [
    'file-assessment',
    ...(further.includes('intervention') ? (['weigh-intervention'] as const) : []),
  ];
  return [
    ...drafts(duty, AssessmentConcluded.of(data)),
    ...opened(follows, on),
    ...(further.includes('guardianship_assessment') ? keyCaseOf(on) : []),
  ];
};

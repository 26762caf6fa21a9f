import type { OnOutcome } from '#domain/duty/workflow';
import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import { ServiceKind } from '#schemas/codes/service-kind';
import type { AssessedCase } from './assessment.ts';

interface Arranged {
  readonly referrals?: readonly { readonly service: ServiceKind }[] | undefined;
}

/** Every service that people ticked in the assessment has a line with its outcome, be it that there is no such service. */
export const againstReferrals = (
  { referrals }: Arranged,
  { state: { assessment }, duty }: OnOutcome<AssessedCase>,
): readonly Complaint[] => {
  if (!referrals || assessment?.episodeId !== duty.episodeId) return [];
  const answered = referrals.map(({ service }) => service);
  const left = assessment.services.filter((each) => !answered.includes(each));
  if (left.length === 0) return [];
  const titles = left.map((each) => ServiceKind.labels[each].zh).join('、');
  return [
    complaint(
      'referrals',
      'incomplete',
      [
        `评估认为需要的服务须逐项记录转介结果，尚缺：${titles}`,
        `each service that the assessment calls for needs its outcome; missing: ${left.join(', ')}`,
      ],
      left.join(' | '),
    ),
  ];
};

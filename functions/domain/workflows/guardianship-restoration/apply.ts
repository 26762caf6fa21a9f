import type { Case } from '#domain/case/case';
import { guardianshipOf, lateOf } from '#domain/case/guardianship-changes';
import { RestorationFiled } from '#domain/case/guardianship-facts';
import { windowOf } from '#domain/case/restoration-window';
import type { LocalContext } from '#domain/context';
import { startEpisode } from '#domain/episode/start-episode';
import type { Complaint } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { complaint } from '#domain/input/complaint';
import { dateOf } from '#domain/time/zone';
import type { Parent } from '#schemas/codes/parent';
import type { RestorationBar } from '#schemas/codes/restoration-bar';
import type { Instant } from '#schemas/time';

/** An application to the court, as somebody records it; `bars` are those that the person sees. */
export interface Application {
  readonly guardian: Parent;
  readonly at: Instant;
  readonly bars: readonly RestorationBar[];
  readonly reason: string;
}

/** Complains about an application unless a guardianship was revoked before it, and has not been restored. */
export const againstApplication = (
  state: Pick<Case, 'guardianships'>,
  { guardian, at }: Pick<Application, 'guardian' | 'at'>,
): readonly Complaint[] => {
  const { ended, restoredAt } = guardianshipOf(state, guardian);
  if (ended?.how !== 'revoked' || restoredAt !== undefined)
    return [
      complaint('guardian', guardian, [
        '本案没有该监护人被撤销资格且未恢复的记录；判决未登记的，请先登记（民法典第三十八条）',
        'no revocation of this guardian stands here; enter the judgment first (Civil Code, 38)',
      ]),
    ];
  return at >= ended.at
    ? []
    : [complaint('at', at, ['早于撤销时间', 'before the revocation'], `≥ ${ended.at}`)];
};

const isOutside = (
  state: Pick<Case, 'guardianships'>,
  { guardian, at }: Application,
  context: LocalContext,
): boolean => {
  const window = windowOf(state, guardian, context);
  const day = dateOf(at);
  return window !== undefined && (day < window.from || day > window.to);
};

/**
 * Records that a former guardian has applied to the court; it is accepted even if there is a bar, or the day lies
 * outside the period.
 */
export const applyForRestoration = (
  state: Case,
  application: Application,
  context: LocalContext,
): readonly Draft[] => {
  const { guardian, at, bars, reason } = application;
  const { id: caseId, begun } = state;
  const isUnderWay = guardianshipOf(state, guardian).restoration !== undefined;
  const beginning = {
    caseId,
    begun,
    machine: 'guardianship-restoration',
    parents: [guardian],
  } as const;
  return [
    {
      fact: RestorationFiled.of({
        ...{ guardian, at, bars: [...bars] },
        ...(isOutside(state, application, context) && { outsideWindow: true as const }),
        ...lateOf(state, { guardian, at }),
      }),
      basis: [],
      personal: { reason },
    },
    ...(isUnderWay ? [] : startEpisode({ ...beginning, basis: [] }, context)),
  ];
};

import type { Case } from '#domain/case/case';
import { lateOf } from '#domain/case/guardianship-changes';
import { PetitionAccepted } from '#domain/case/guardianship-facts';
import { openDuty } from '#domain/duty/open-duty';
import { drafts, type OnOutcome } from '#domain/duty/workflow';
import type { Draft } from '#domain/history/fact';
import { dayOf } from '#domain/time/day';
import { startOf } from '#domain/time/zone';
import type { Instant, LocalDate } from '#schemas/time';
import { guardianOf } from './filed.ts';
import { MACHINE } from './proceedings.ts';

interface Acceptance {
  readonly at: Instant;
  readonly noticeUntil?: LocalDate | undefined;
}

/**
 * The court’s time to decide runs from the acceptance, or from the end of the public notice, however late either is
 * entered: the duty opens with the acceptance, and the machine finds it open.
 */
export const accepted = (
  { at, noticeUntil }: Acceptance,
  on: OnOutcome<Case>,
): readonly Draft[] => {
  const guardian = guardianOf(on);
  if (!guardian) return [];
  const { duty, state, context } = on;
  const { caseId, episodeId } = duty;
  const since = noticeUntil ? startOf(dayOf(noticeUntil)) : at;
  const situations = state.episodes[episodeId]?.situations ?? [];
  const opening = { caseId, episodeId, step: 'judge-petition', subject: guardian, round: 1, since };
  return [
    ...drafts(duty, PetitionAccepted.of({ guardian, at, ...lateOf(state, { guardian, at }) })),
    ...openDuty({ ...opening, circumstances: { machine: MACHINE, situations } }, context),
  ];
};

import { againstPlacing } from '#domain/case/against/handover';
import { answerHarm } from '#domain/case/answer-harm';
import type { Case } from '#domain/case/case';
import { AccusedNamed } from '#domain/case/facts';
import { placeChild } from '#domain/case/place-child';
import { caseWorkflow } from '#domain/case/workflow';
import { drafts, type OnOutcome } from '#domain/duty/workflow';
import type { Complaint } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { complaint } from '#domain/input/complaint';
import type { Parent } from '#schemas/codes/parent';
import type { PlacementOccasion } from '#schemas/codes/placement-occasion';
import * as duties from '#schemas/workflows/child-protection/duties';
import { pointless } from './pointless.ts';

interface Protection {
  readonly dangers?: readonly string[] | undefined;
  readonly placement?: string | undefined;
}

/** If the child is in danger from violence at home, it must be placed: 应当 (Anti-Domestic-Violence Law, 15(2)). */
const dangerMeansPlacement = (
  { dangers = [], placement }: Protection,
  { state, duty }: OnOutcome<Case>,
): readonly Complaint[] => {
  const situations = state.episodes[duty.episodeId]?.situations ?? [];
  if (!situations.includes('domestic_violence')) return [];
  if (dangers.length === 0 || placement !== 'not_needed') return [];
  const words = [
    '因家庭暴力处于危险状态的儿童应当安置（pol.dv；反家庭暴力法第十五条第二款）',
    'a child in danger from violence at home must be placed (pol.dv; Anti-Domestic-Violence Law, 15(2))',
  ] as const;
  return [complaint('placement', placement, words, 'needed')];
};

/** The police assist until civil affairs has decided on the placement, wherever the child is meanwhile. */
const undecidedPlacement = ({ state, duty }: OnOutcome<Case>): readonly Complaint[] =>
  state.open
    .filter(({ type, episodeId }) => type === 'place' && episodeId === duty.episodeId)
    .map(({ id }) => ({
      path: `/${id}`,
      zh: '民政部门尚未作出安置决定（pol.dv）',
      en: 'civil affairs has not decided on the placement yet (pol.dv)',
    }));

/** The occasion of a placement: violence at home, or else civil affairs’ guardianship (Minors Protection Law, 92). */
const occasionOf = ({ state, duty }: OnOutcome<Case>): PlacementOccasion =>
  state.episodes[duty.episodeId]?.situations.includes('domestic_violence')
    ? 'domestic_violence'
    : 'temporary_guardianship';
/** Records who is accused, and starts the police's response to each guardian among them. */
const accusing = (
  parents: readonly Parent[],
  persons: readonly string[],
  on: OnOutcome<Case>,
): readonly Draft[] => {
  if (parents.length + persons.length === 0) return [];
  const named = AccusedNamed.of({ parents: [...parents], persons: [...persons] });
  return [...drafts(on.duty, named), ...answerHarm(parents, on)];
};

/** The protection of a harmed child: the harm is stopped, and the child is placed if it must be. */
export const childProtection = caseWorkflow(duties, {
  pointless,
  outcomes: {
    'stop-harm': {
      stopped: {
        refuses: dangerMeansPlacement,
        means: ({ accused }, on) => accusing(accused, on.named.persons.accusedIds ?? [], on),
      },
    },
    'assist-placement': { notNeeded: { awaits: undecidedPlacement } },
    'gather-evidence': {
      gathered: { means: ({ accused = [] }, on) => accusing(accused, [], on) },
    },
    place: {
      placed: {
        refuses: againstPlacing,
        means: (fields, on) => placeChild(fields, occasionOf(on), on),
      },
    },
  },
});

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

/** In danger from violence at home placement is no choice: 应当 (Anti-Domestic-Violence Law, 15(2)). */
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

/** The police help for as long as civil affairs has not decided where the child goes, wherever it is meanwhile. */
const undecidedPlacement = ({ state, duty }: OnOutcome<Case>): readonly Complaint[] =>
  state.open
    .filter(({ type, episodeId }) => type === 'place' && episodeId === duty.episodeId)
    .map(({ id }) => ({
      path: `/${id}`,
      zh: '民政部门尚未作出安置决定（pol.dv）',
      en: 'civil affairs has not decided on the placement yet (pol.dv)',
    }));

/** A placement answers the violence at home; else it is civil affairs’ guardianship (Minors Protection Law, 92). */
const occasionOf = ({ state, duty }: OnOutcome<Case>): PlacementOccasion =>
  state.episodes[duty.episodeId]?.situations.includes('domestic_violence')
    ? 'domestic_violence'
    : 'temporary_guardianship';
/** Who is accused; towards the guardians among them the police owe what the notices and the law say. */
const accusing = (
  parents: readonly Parent[],
  persons: readonly string[],
  on: OnOutcome<Case>,
): readonly Draft[] => {
  if (parents.length + persons.length === 0) return [];
  const named = AccusedNamed.of({ parents: [...parents], persons: [...persons] });
  return [...drafts(on.duty, named), ...answerHarm(parents, on)];
};

/** Harm is stopped, the child protected, and placed where it must be. */
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

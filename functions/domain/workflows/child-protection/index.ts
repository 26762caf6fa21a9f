import { againstPlacing } from '#domain/case/against/handover';
import { AccusedNamed } from '#domain/case/facts';
import { placeChild } from '#domain/case/place-child';
import { caseWorkflow } from '#domain/case/workflow';
import { drafts } from '#domain/duty/workflow';
import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import * as duties from '#schemas/workflows/child-protection/duties';

interface Protection {
  readonly dangers?: readonly string[] | undefined;
  readonly placement?: string | undefined;
}

/** In danger placement is no choice: 应当 (Anti-Domestic-Violence Law, 15(2)). */
const dangerMeansPlacement = ({ dangers = [], placement }: Protection): readonly Complaint[] => {
  if (dangers.length === 0 || placement !== 'not_needed') return [];
  const words = [
    '处于危险状态的儿童应当安置（pol.dv；反家庭暴力法第十五条第二款）',
    'in danger the child must be placed (pol.dv; Anti-Domestic-Violence Law, 15(2))',
  ] as const;
  return [complaint('placement', placement, words, 'needed')];
};

/** Harm is stopped, the child protected, and placed where it must be. */
export const childProtection = caseWorkflow(duties, {
  outcomes: {
    'stop-harm': {
      stopped: {
        refuses: dangerMeansPlacement,
        means: ({ accused: parents }, { duty, named }) => {
          const persons = [...(named.persons.accusedIds ?? [])];
          if (parents.length + persons.length === 0) return [];
          return drafts(duty, AccusedNamed.of({ parents, persons }));
        },
      },
    },
    place: {
      placed: {
        refuses: againstPlacing,
        means: (fields, on) => placeChild(fields, 'domestic_violence', on),
      },
    },
  },
});

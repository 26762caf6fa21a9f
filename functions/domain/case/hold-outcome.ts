import type { Duty } from '#domain/duty/duty';
import type { OutcomeGiven } from '#domain/duty/named-in-outcome';
import { Refusal } from '#domain/errors';
import type { Policy } from '#domain/policy/policy';
import { dutyTypeOf } from '#schemas/duties/index';
import type { Case } from './case.ts';
import { againstCarer } from './hold/carer.ts';
import { againstLaw } from './hold/law.ts';
import { againstPlacement } from './hold/placement.ts';
import { againstLists } from './hold/policy-lists.ts';

/**
 * What no form can see: a place that no notice names for this child, a carer who cannot be, what
 * the law forbids. A fact that is late or incomplete is none of these, and is taken.
 *
 * @throws {Refusal} `bad-input`, with the field, the clause and what is allowed.
 */
export const holdOutcome = (
  { outcome, fields, named }: OutcomeGiven,
  duty: Duty,
  state: Case,
  policy: Policy,
): void => {
  const declared = dutyTypeOf(duty.type).outcomes[outcome];
  if (!declared) return;
  const complaints = [
    ...againstLists(declared, fields, policy),
    ...againstPlacement(fields, named, state, policy),
    ...againstCarer(fields, named, state),
    ...againstLaw({ duty, outcome, fields, state, policy }),
  ];
  if (complaints.length > 0) throw new Refusal('bad-input', { complaints });
};

import { type Case, caseRules } from '#domain/composed/case';
import { againstOutcome, type Ending, endDuty } from '#domain/duty/end-duty';
import type { OnOutcome } from '#domain/duty/workflow';
import { Refusal } from '#domain/errors';
import { mergeComplaints } from '#domain/input/merge-complaints';
import type { OutcomeRead } from '#domain/input/read-outcome';

/**
 * Ends a duty by what an officer gives, unless something speaks against it.
 *
 * @throws {Refusal} `bad-input` with every complaint, of the form and of the rules; `not-yet`.
 */
export const decideOutcome = (given: OutcomeRead, on: OnOutcome<Case>): Ending<Case> => {
  const { complaints: ofForm, outcome } = given;
  const ofRules = outcome === undefined ? [] : againstOutcome(caseRules, { ...given, outcome }, on);
  const complaints = mergeComplaints(ofForm, ofRules);
  if (complaints.length > 0 || outcome === undefined)
    throw new Refusal('bad-input', { complaints });
  return endDuty(caseRules, { ...given, outcome }, on);
};

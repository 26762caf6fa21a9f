import { againstOutcome, type Ending, endDuty } from '#domain/duty/end-duty';
import type { DutyRules, OnOutcome } from '#domain/duty/workflow';
import { Refusal } from '#domain/errors';
import { mergeComplaints } from '#domain/input/merge-complaints';
import type { OutcomeRead } from '#domain/input/read-outcome';

/**
 * Ends a duty with the outcome given, unless there are complaints.
 *
 * @throws {Refusal} `bad-input` with every complaint, of the form and of the rules; `not-yet`.
 */
export const decideOutcome = <S>(
  rules: DutyRules<S>,
  given: OutcomeRead,
  on: OnOutcome<S>,
): Ending<S> => {
  const { complaints: ofForm, outcome } = given;
  const ofRules = outcome === undefined ? [] : againstOutcome(rules, { ...given, outcome }, on);
  const complaints = mergeComplaints(ofForm, ofRules);
  if (complaints.length > 0 || outcome === undefined)
    throw new Refusal('bad-input', { complaints });
  return endDuty(rules, { ...given, outcome }, on);
};

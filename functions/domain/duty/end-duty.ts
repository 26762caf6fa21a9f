import { officeFor } from '#domain/directory/routing';
import { type Complaint, Refusal } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { againstMoments } from '#domain/input/not-ahead';
import { partPersonal } from '#domain/input/personal';
import { dutyTypeOf } from '#schemas/duties/index';
import type { Outcome } from '#schemas/duty-type';
import { DutyEnded } from './facts.ts';
import { againstLists } from './policy-lists.ts';
import type { DutyRules, Elsewhere, OnOutcome, OutcomeGiven } from './workflow.ts';

/** The consequences of a duty's end: facts of this aggregate, and facts of others. */
export interface Ending<S> {
  readonly drafts: readonly Draft[];
  readonly elsewhere: readonly Elsewhere<S>[];
}

const pick = (fields: OutcomeGiven['fields'], names: readonly string[]) =>
  Object.fromEntries(names.filter((name) => name in fields).map((name) => [name, fields[name]]));

const ruleFor = <S>({ outcomes }: DutyRules<S>, { duty }: OnOutcome<S>, outcome: string) =>
  outcomes[duty.type]?.[outcome];

/** @throws {Refusal} `bad-input` for an outcome that the duty does not have. */
const declaredOutcome = <S>({ duty }: OnOutcome<S>, outcome: string): Outcome => {
  const { [outcome]: declared } = dutyTypeOf(duty.type).outcomes;
  if (!declared) throw new Refusal('bad-input');
  return declared;
};

/**
 * The complaints about an outcome that its form cannot detect: a place that no notice names for this child, an
 * impossible carer, an act that the law forbids. A late or incomplete fact is not refused.
 */
export const againstOutcome = <S>(
  rules: DutyRules<S>,
  given: OutcomeGiven,
  on: OnOutcome<S>,
): readonly Complaint[] => {
  const { outcome, fields } = given;
  const declared = declaredOutcome(on, outcome);
  const { policy, at } = on.context;
  return [
    ...againstLists(declared, fields, policy),
    ...rules.refuses(given, on),
    ...(ruleFor(rules, on, outcome)?.refuses?.(fields, on) ?? []),
    ...againstMoments(declared.form(), fields, { at, birthDate: on.birthDate }),
  ];
};

/** The fact that ends the duty, with the posts that are told. */
const endingOf = <S>(
  rules: DutyRules<S>,
  { outcome, fields }: OutcomeGiven,
  on: OnOutcome<S>,
): Draft => {
  const { state, duty, by, context } = on;
  const { policy, routing, successors } = context;
  const type = dutyTypeOf(duty.type);
  const declared = type.outcomes[outcome];
  const { open, personal } = declared
    ? partPersonal(declared.form(), fields)
    : { open: {}, personal: {} };
  const listed = type.tellsWhenEnded ? policy.setting(type.tellsWhenEnded).value : [];
  const chosen = ruleFor(rules, on, outcome)?.tells?.(fields) ?? [];
  const tells = [...listed, ...rules.tells(state, duty, successors), ...chosen];
  const told = tells.flatMap((post) => officeFor(post, routing) ?? []);
  const facts = pick(open, declared?.facts ?? []);
  return {
    fact: DutyEnded.of({ dutyId: duty.id, outcome, by, fields: open, facts, tells, told }),
    basis: type.basis,
    ...(Object.keys(personal).length > 0 && { personal }),
  };
};

/**
 * Ends a duty with the outcome that an officer gives.
 *
 * @param given - fully read by the form of its outcome, and without a complaint from `againstOutcome`
 * @throws {Refusal} `not-yet`, with the acts that must come first.
 */
export const endDuty = <S>(
  rules: DutyRules<S>,
  given: OutcomeGiven,
  on: OnOutcome<S>,
): Ending<S> => {
  const rule = ruleFor(rules, on, given.outcome);
  const complaints = rule?.awaits?.(on) ?? [];
  if (complaints.length > 0) throw new Refusal('not-yet', { complaints });
  return {
    drafts: [endingOf(rules, given, on), ...(rule?.means?.(given.fields, on) ?? [])],
    elsewhere: rule?.elsewhere?.(given.fields, on) ?? [],
  };
};

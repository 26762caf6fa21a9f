import { carerToTell } from '#domain/case/carer-to-tell';
import type { Case } from '#domain/case/case';
import { closingDuty } from '#domain/case/close-case';
import type { Draft } from '#domain/case/event';
import { holdOutcome } from '#domain/case/hold-outcome';
import { meaningOf } from '#domain/case/meanings';
import type { Context } from '#domain/context';
import { type Lineage, officeFor } from '#domain/directory/routing';
import { Refusal } from '#domain/errors';
import { refuseAhead } from '#domain/input/not-ahead';
import { partPersonal } from '#domain/input/personal';
import { dutyTypeOf, dutyTypes } from '#schemas/duties/index';
import type { Duty } from './duty.ts';
import { holdNamed, type OutcomeGiven } from './named-in-outcome.ts';

const pick = (fields: OutcomeGiven['fields'], names: readonly string[]) =>
  Object.fromEntries(names.filter((name) => name in fields).map((name) => [name, fields[name]]));

/**
 * Ends a duty by what an officer found or did.
 *
 * @throws {Refusal} `duty-ended`, `not-yet`, or `bad-input` for what no schema can see.
 */
export const endDuty = (
  state: Case,
  dutyId: Duty['id'],
  given: OutcomeGiven,
  places: Lineage,
  context: Context,
): readonly Draft[] => {
  const duty = state.open.find(({ id }) => id === dutyId);
  if (!duty) throw new Refusal('duty-ended');
  const type = dutyTypeOf(duty.type);
  const outcome = type.outcomes[given.outcome];
  if (!outcome) throw new Refusal('bad-input');
  holdNamed(given, duty, state);
  holdOutcome(given, duty, state, context.policy);
  refuseAhead(given.fields, ['at', 'takenAt'], context.at);
  if (duty.type === dutyTypes.close.code) closingDuty(state);

  const { open, personal } = partPersonal(outcome.form(), given.fields);
  const facts = pick(open, outcome.facts ?? []);
  const listed = type.tellsWhenEnded ? context.policy.setting(type.tellsWhenEnded).value : [];
  const tells = [...listed, ...carerToTell(state, duty, context.successors)];
  const told = tells.flatMap((post) => officeFor(post, places) ?? []);
  const { outcome: code, by } = given;
  const ending: Draft = {
    fact: {
      type: 'DutyEnded',
      data: { dutyId, outcome: code, by, fields: open, facts, tells, told },
    },
    basis: type.basis,
    ...(Object.keys(personal).length > 0 && { personal }),
  };
  const { fields, named } = given;
  return [ending, ...meaningOf(code, { fields, state, duty, places, context, named })];
};

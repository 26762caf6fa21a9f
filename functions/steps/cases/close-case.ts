import { birthdayRecord } from '#domain/case/birthday';
import { openCaseOfChildRecord } from '#domain/case/case';
import { closingDuty, reopenCase as decideReopen } from '#domain/case/close-case';
import { caseRules } from '#domain/composed/case';
import { namesNothing } from '#domain/duty/named';
import { Refusal } from '#domain/errors';
import { put, ref } from '#domain/record';
import type { CaseId } from '#schemas/ids';
import { birthDateIn } from '../duties/birth-date.ts';
import { actingOfficer } from '../duties/context.ts';
import { decideOutcome } from '../duties/decide-outcome.ts';
import { caseCommand } from './case-command.ts';

interface On<Body> {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: Body;
}

/** Closes the case for a person; a refusal names what is missing. */
export const closeCase = caseCommand({
  may: 'closesCase',
  reads: ({ id }) => ({ birthday: ref(birthdayRecord, id) }),
  decide: async (
    { state, context, tools, found },
    { body }: On<Readonly<Record<string, unknown>>>,
  ) => {
    const duty = closingDuty(state);
    const birthDate = await birthDateIn(found.birthday, state, tools);
    const by = actingOfficer(tools);
    const given = { outcome: 'closed', fields: body, complaints: [] };
    const on = { state, duty, by, named: namesNothing, birthDate, context };
    return { drafts: decideOutcome(caseRules, given, on).drafts };
  },
});

/**
 * Reopens a closed case, with the reason that a person gives; the child's number is locked again.
 *
 * @throws {Refusal} `child-has-case` if the child has another open case by now.
 */
export const reopenCase = caseCommand({
  may: 'closesCase',
  reads: ({ child }) => ({
    known: child === undefined ? undefined : ref(openCaseOfChildRecord, child),
  }),
  decide: (
    { state, context, tools, found: { known } },
    { body }: On<{ readonly reason: string }>,
  ) => {
    const { child, id: caseId } = state;
    if (known && known.caseId !== caseId) throw new Refusal('child-has-case');
    const by = actingOfficer(tools).officer;
    const lock = child ? [put(openCaseOfChildRecord, { child, caseId }, 'absent')] : [];
    return { drafts: decideReopen(state, { by, reason: body.reason }, context), writes: lock };
  },
});

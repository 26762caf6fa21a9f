import { openCaseOfChildRecord } from '#domain/case/case';
import { closingDuty, reopenCase as decideReopen } from '#domain/case/close-case';
import { endDuty } from '#domain/duty/end-duty';
import { Refusal } from '#domain/errors';
import { refuseBeforeBirth } from '#domain/input/not-ahead';
import { put, ref } from '#domain/record';
import type { CaseId } from '#schemas/ids';
import { birthDateOf } from '../duties/birth-date.ts';
import { actingOfficer } from '../duties/context.ts';
import { caseCommand } from './case-command.ts';

interface On<Body> {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: Body;
}

/** A person closes the case; the refusal says what is missing. */
export const closeCase = caseCommand<On<Readonly<Record<string, unknown>>>>(
  'closesCase',
  async ({ state, places, context, tools }, { body }) => {
    refuseBeforeBirth(body, ['at'], await birthDateOf(state.id, tools));
    const given = { outcome: 'closed', fields: body, by: actingOfficer(tools), named: {} };
    return { drafts: endDuty(state, closingDuty(state).id, given, places, context) };
  },
);

/**
 * A person opens a closed case again, and says why; the child's lock is taken again.
 *
 * @throws {Refusal} `child-has-case` where another open case is this child's by now.
 */
export const reopenCase = caseCommand<On<{ readonly reason: string }>>(
  'closesCase',
  async ({ state, places, context, tools }, { body: { reason } }) => {
    const { child, id: caseId } = state;
    const [{ known }] = await tools.store.load({
      known: child === undefined ? undefined : ref(openCaseOfChildRecord, child),
    });
    if (known && known.caseId !== caseId) throw new Refusal('child-has-case');
    const by = actingOfficer(tools).officer;
    const lock = child ? [put(openCaseOfChildRecord, { child, caseId }, 'absent')] : [];
    return { drafts: decideReopen(state, by, reason, places, context), writes: lock };
  },
);

import { openByHand as decideOpen } from '#domain/case/open-by-hand';
import { ifCode } from '#domain/describe-given';
import { Refusal } from '#domain/errors';
import type { ByHandBody } from '#schemas/api/cases';
import { isDutyCode } from '#schemas/duties/index';
import type { CaseId } from '#schemas/ids';
import { caseCommand } from './case-command.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: ByHandBody;
}

/** A person says that a duty is owed to which no machine comes, and why. */
export const openByHand = caseCommand<Input>(
  'opensDuty',
  ({ state, places, context, tools: { officer } }, { body: { type, reason, subject } }) => {
    if (!officer) throw new Refusal('unknown-officer');
    if (!isDutyCode(type)) {
      const complaint = {
        path: '/type',
        given: ifCode(type),
        zh: '没有此职责类型',
        en: 'no such duty type',
      };
      throw new Refusal('bad-input', { complaints: [complaint] });
    }
    const byHand = { type, reason, subject, officer };
    return { drafts: decideOpen(state, byHand, places, context), status: 201 };
  },
);

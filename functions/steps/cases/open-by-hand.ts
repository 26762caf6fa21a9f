import type { Duty } from '#domain/duty/duty';
import { openByHand as decideOpen } from '#domain/duty/open-by-hand';
import { Refusal } from '#domain/errors';
import { ifCode } from '#domain/input/describe-given';
import type { ByHandBody } from '#schemas/api/cases';
import { isDutyCode } from '#schemas/duties/index';
import type { CaseId } from '#schemas/ids';
import { dutyView } from '../duties/duty-view.ts';
import { caseCommand } from './case-command.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: ByHandBody;
}

/** A person says that a duty is owed to which no machine comes, and why. The answer is the duty. */
export const openByHand = caseCommand({
  may: 'opensDuty',
  decide: ({ state, context, tools }, { body: { type, reason, subject } }: Input) => {
    const { officer, at, successors } = tools;
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
    const first = state.custody?.episodeId;
    const drafts = decideOpen(state, { type, reason, subject, officer, first }, context);
    // What is known already may have ended it as it opened: the caller sees that, too.
    const answer = (duties: readonly Duty[]) => {
      const opened = duties.find((duty) => duty.type === type && duty.subject === subject);
      if (!opened) throw new Error(`no ${type} was opened`);
      return { body: dutyView(opened, at, successors), etag: opened.version };
    };
    return { drafts, status: 201, answer };
  },
});

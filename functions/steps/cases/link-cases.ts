import { againstLinking, linkTo } from '#domain/case/link-cases';
import { caseRecord } from '#domain/composed/case';
import { Refusal } from '#domain/errors';
import { ref } from '#domain/record';
import type { LinkBody } from '#schemas/api/cases';
import type { CaseId } from '#schemas/ids';
import { caseCommand } from './case-command.ts';
import { commitThere, ifSeen } from './other-case.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: LinkBody;
}

/** Links two cases: both are changed, or neither. */
export const linkCases = caseCommand({
  may: 'recordsInCase',
  reads: (_state, { body }: Input) => ({ other: ref(caseRecord, body.caseNumber) }),
  decide: ({ state, tools, found }, { body: { caseNumber: given, reason } }) => {
    const other = ifSeen(found.other, tools);
    const complaints = againstLinking(state, { field: 'caseNumber', given, other });
    if (complaints.length > 0 || !other) throw new Refusal('bad-input', { complaints });
    const linking = { why: 'by_hand', reason } as const;
    const { writes, personal } = commitThere(other, linkTo(other, state, linking), tools);
    return { drafts: linkTo(state, other, linking), writes, personal };
  },
});

import { linkCases as decideLink } from '#domain/case/link-cases';
import type { LinkBody } from '#schemas/api/cases';
import type { CaseId } from '#schemas/ids';
import { caseCommand } from './case-command.ts';
import { commitThere, seenCase } from './other-case.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: LinkBody;
}

/** A person says that two cases belong together; both say so, or neither. */
export const linkCases = caseCommand<Input>(
  'actsInCase',
  async ({ state, tools }, { body: { caseNumber, reason } }) => {
    const other = await seenCase(caseNumber, tools);
    const linking = { field: 'caseNumber', why: 'by_hand', reason } as const;
    const { here, there } = decideLink(state, other, caseNumber, linking);
    const { writes, personal } = other
      ? commitThere(other, there, tools)
      : { writes: [], personal: [] };
    return { drafts: here, writes, personal };
  },
);

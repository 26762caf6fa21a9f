import { findSituations as decideFound } from '#domain/case/find-situations';
import { refuseAhead } from '#domain/not-ahead';
import type { FoundBody } from '#schemas/api/cases';
import type { CaseId } from '#schemas/ids';
import { caseCommand } from './case-command.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: FoundBody;
}

/** The police say what else they have found. */
export const findSituations = caseCommand<Input>(
  'findsSituation',
  ({ state, places, context }, { body }) => {
    refuseAhead(body, ['at'], context.at);
    return { drafts: decideFound(state, body, places, context), status: 201 };
  },
);

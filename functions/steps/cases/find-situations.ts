import { findSituations as decideFound } from '#domain/case/find-situations';
import { refuseAhead, refuseBeforeBirth } from '#domain/input/not-ahead';
import type { FoundBody } from '#schemas/api/cases';
import type { CaseId } from '#schemas/ids';
import { birthDateOf } from '../duties/birth-date.ts';
import { caseCommand } from './case-command.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: FoundBody;
}

/** The police say what else they have found. */
export const findSituations = caseCommand<Input>(
  'findsSituation',
  async ({ state, places, context, tools }, { body }) => {
    refuseAhead(body, ['at'], context.at);
    refuseBeforeBirth(body, ['at'], await birthDateOf(state.id, tools));
    return { drafts: decideFound(state, body, places, context), status: 201 };
  },
);

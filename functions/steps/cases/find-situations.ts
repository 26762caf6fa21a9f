import { birthdayRecord } from '#domain/case/birthday';
import { findSituations as decideFound } from '#domain/case/find-situations';
import { refuseBeforeBirth, refuseImpossible } from '#domain/input/not-ahead';
import { ref } from '#domain/record';
import type { FoundBody } from '#schemas/api/cases';
import type { CaseId } from '#schemas/ids';
import { birthDateIn } from '../duties/birth-date.ts';
import { caseCommand } from './case-command.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: FoundBody;
}

/** Records further situations that the police have found. */
export const findSituations = caseCommand({
  may: 'findsSituation',
  reads: ({ id }) => ({ birthday: ref(birthdayRecord, id) }),
  decide: async ({ state, context, tools, found }, { body }: Input) => {
    refuseImpossible(body, ['at'], context.at);
    refuseBeforeBirth(body, ['at'], await birthDateIn(found.birthday, state, tools));
    return { drafts: decideFound(state, body, context), status: 201 };
  },
});

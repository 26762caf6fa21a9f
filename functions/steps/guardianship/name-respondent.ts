import { againstAhead, refuseAll } from '#domain/input/not-ahead';
import {
  againstNaming,
  nameRespondent as decideNaming,
} from '#domain/workflows/revocation-petition/name-respondent';
import type { RespondentBody } from '#schemas/api/guardianship';
import type { CaseId } from '#schemas/ids';
import { caseCommand } from '../cases/case-command.ts';
import { birthDateIn } from '../duties/birth-date.ts';
import { anyStateRefs, inAnyState } from './in-any-state.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: RespondentBody;
}

/** Whoever sees the case names a guardian as a possible respondent, on grounds that they see. */
export const nameRespondent = caseCommand({
  may: 'recordsInCase',
  reads: anyStateRefs,
  decide: async (on, { body }: Input) => {
    const { state, context, tools, found } = on;
    const birthDate = await birthDateIn(found.birthday, state, tools);
    refuseAll([
      ...againstAhead(body, ['at'], context.at),
      ...againstNaming(body, { birthDate, context }),
    ]);
    return inAnyState(on, body.restsOn, decideNaming(state, body, context));
  },
});

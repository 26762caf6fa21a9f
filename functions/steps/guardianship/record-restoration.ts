import { againstAhead, refuseAll } from '#domain/input/not-ahead';
import {
  againstApplication,
  applyForRestoration,
} from '#domain/workflows/guardianship-restoration/apply';
import type { RestorationBody } from '#schemas/api/guardianship';
import type { CaseId } from '#schemas/ids';
import { caseCommand } from '../cases/case-command.ts';
import { anyStateRefs, inAnyState } from './in-any-state.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: RestorationBody;
}

/** Records that a former guardian has asked the court to restore the guardianship, for anybody who knows of it. */
export const recordRestoration = caseCommand({
  may: 'recordsInCase',
  reads: anyStateRefs,
  decide: (on, { body }: Input) => {
    const { state, context } = on;
    refuseAll([...againstAhead(body, ['at'], context.at), ...againstApplication(state, body)]);
    return inAnyState(on, body.reason, applyForRestoration(state, body, context));
  },
});

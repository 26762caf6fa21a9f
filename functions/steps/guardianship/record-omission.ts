import { Refusal } from '#domain/errors';
import { againstAhead, refuseAll } from '#domain/input/not-ahead';
import {
  againstOmission,
  recordOmission as decideOmission,
} from '#domain/workflows/revocation-petition/record-omission';
import type { OmissionBody } from '#schemas/api/guardianship';
import type { CaseId } from '#schemas/ids';
import { caseCommand } from '../cases/case-command.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: OmissionBody;
}

/** Records that a petition should have been filed and was not. */
export const recordOmission = caseCommand({
  may: 'recordsInCase',
  decide: ({ state, context }, { body }: Input) => {
    if (state.status === 'closed') throw new Refusal('case-closed');
    refuseAll([
      ...againstAhead(body, ['at'], context.at),
      ...againstOmission(state, body.guardian),
    ]);
    return { drafts: decideOmission(state, body, context), status: 201 };
  },
});

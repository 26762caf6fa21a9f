import { recordPlace as decidePlace } from '#domain/case/record-place';
import { Refusal } from '#domain/errors';
import type { PlaceBody } from '#schemas/api/case-places';
import type { CaseId } from '#schemas/ids';
import { caseCommand } from './case-command.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: PlaceBody;
}

/** Records where the child lives, is registered, was found or is cared for, and where guardian or court are. */
export const recordPlace = caseCommand({
  may: 'recordsInCase',
  decide: ({ state }, { body }: Input) => {
    if (state.status === 'closed') throw new Refusal('case-closed');
    return { drafts: decidePlace(body), status: 201 };
  },
});

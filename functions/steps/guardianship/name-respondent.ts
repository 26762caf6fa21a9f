import { standBack, standingBack, withoutThem } from '#domain/case/stand-back';
import { officeRecord } from '#domain/directory/records';
import { againstAhead, refuseAll } from '#domain/input/not-ahead';
import { ref } from '#domain/record';
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

/** Names a guardian as a possible respondent, for anybody who sees the case. */
export const nameRespondent = caseCommand({
  may: 'recordsInCase',
  reads: (state, { body }: Input) => ({
    ...anyStateRefs(state),
    offices: (body.worksAt ?? []).map((id) => ref(officeRecord, id)),
  }),
  decide: async (on, { body }) => {
    const { state, context, tools, found } = on;
    const birthDate = await birthDateIn(found.birthday, state, tools);
    const { all, complaints } = standingBack(found.offices, body.worksAt ?? [], context);
    refuseAll([
      ...againstAhead(body, ['at'], context.at),
      ...againstNaming(body, { birthDate, context }),
      ...complaints,
    ]);
    return inAnyState(on, body.restsOn, [
      ...standBack(state, all, context),
      ...decideNaming(state, body, withoutThem(all, context)),
    ]);
  },
});

import { type Office, officeRecord } from '#domain/directory/records';
import { isOpen } from '#domain/directory/successions';
import { againstMoments, refuseAll } from '#domain/input/not-ahead';
import { ref } from '#domain/record';
import { againstPetition } from '#domain/workflows/revocation-petition/filed';
import { recordPetition as decidePetition } from '#domain/workflows/revocation-petition/record-petition';
import { PetitionBody } from '#schemas/api/guardianship';
import type { CaseId, OfficeId } from '#schemas/ids';
import { caseCommand } from '../cases/case-command.ts';
import type { Tools } from '../command.ts';
import { birthDateIn } from '../duties/birth-date.ts';
import { anyStateRefs, inAnyState } from './in-any-state.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: PetitionBody;
}

const officeIn = (id: OfficeId | undefined) =>
  id === undefined ? undefined : ref(officeRecord, id);

const ifOpen = (office: Office | undefined, { successors }: Tools): Office | undefined =>
  office && isOpen(office.id, successors) ? office : undefined;

/** Records a petition, for anybody who knows of it, in any state of the case and for any day. */
export const recordPetition = caseCommand({
  may: 'recordsInCase',
  reads: (state, { body }: Input) => ({
    ...anyStateRefs(state),
    petitioner: officeIn(body.petitionerOffice),
    proposed: officeIn(body.proposedOffice),
  }),
  decide: async (on, { body }) => {
    const { state, context, tools, found } = on;
    const birthDate = await birthDateIn(found.birthday, state, tools);
    const { guardian, ...said } = body;
    const offices = {
      petitionerOffice: ifOpen(found.petitioner, tools),
      proposedOffice: ifOpen(found.proposed, tools),
    };
    refuseAll([
      ...againstMoments(PetitionBody, body, { at: context.at, birthDate }),
      ...againstPetition(said, guardian, { state, offices }),
    ]);
    return inAnyState(on, 'petition', decidePetition(state, guardian, said, context));
  },
});

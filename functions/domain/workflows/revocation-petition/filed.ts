import type * as z from 'zod';
import type { Case } from '#domain/case/case';
import { lateOf } from '#domain/case/guardianship-changes';
import { PetitionFiled } from '#domain/case/guardianship-facts';
import type { Office } from '#domain/directory/records';
import type { OnOutcome } from '#domain/duty/workflow';
import type { Complaint } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { Parent } from '#schemas/codes/parent';
import type { petition } from '#schemas/workflows/revocation-petition/petition';
import { againstChosen, againstOffice, againstPetitioner } from './against-petition.ts';

/** A petition as somebody records it. */
export type PetitionSaid = z.output<ReturnType<typeof petition>>;

interface Offices {
  readonly petitionerOffice?: Office | undefined;
  readonly proposedOffice?: Office | undefined;
}

/** The complaints about a petition against this guardian, whoever records it. */
export const againstPetition = (
  fields: Partial<PetitionSaid>,
  guardian: Parent | undefined,
  { state, offices }: { readonly state: Case; readonly offices: Offices },
): readonly Complaint[] => [
  ...againstPetitioner({
    field: 'petitionerOffice',
    given: fields.petitionerOffice,
    office: offices.petitionerOffice,
  }),
  ...againstOffice({
    field: 'proposedOffice',
    given: fields.proposedOffice,
    office: offices.proposedOffice,
  }),
  ...againstChosen(
    {
      kind: fields.proposed,
      parent: fields.proposedParent,
      field: 'proposedParent',
      inPlaceOf: guardian,
    },
    state,
  ),
];

/** The fact of a petition; the caller keeps its personal part. */
export const petitionFact = (
  { at, petitioner, asks, proposed, proposedParent, ...said }: PetitionSaid,
  guardian: Parent,
  state: Case,
): Draft => ({
  fact: PetitionFiled.of({
    ...{ guardian, at, petitioner, asks },
    ...(said.petitionerOffice && { office: said.petitionerOffice }),
    ...(proposed && { proposed }),
    ...(proposedParent && { proposedParent }),
    ...(said.petitionReference && { reference: said.petitionReference }),
    ...(said.supportReference && { support: said.supportReference }),
    ...lateOf(state, { guardian, at }),
  }),
  basis: ['rev.who'],
});

/** The guardian towards whom a duty is owed. */
export const guardianOf = ({ duty }: Pick<OnOutcome<Case>, 'duty'>): Parent | undefined =>
  Parent.safeParse(duty.subject).data;

/** The rule of every outcome that says that the owner of a duty, or somebody else, has filed a petition. */
export const filing = {
  refuses: (fields: Partial<PetitionSaid>, on: OnOutcome<Case>): readonly Complaint[] =>
    againstPetition(fields, guardianOf(on), { state: on.state, offices: on.named.offices }),
  means: (fields: PetitionSaid, on: OnOutcome<Case>): readonly Draft[] => {
    const guardian = guardianOf(on);
    return guardian ? [petitionFact(fields, guardian, on.state)] : [];
  },
};

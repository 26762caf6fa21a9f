import type { Case } from '#domain/case/case';
import { guardianshipOf, isDecided } from '#domain/case/guardianship-changes';
import type { LocalContext } from '#domain/context';
import type { Draft } from '#domain/history/fact';
import { partPersonal } from '#domain/input/personal';
import type { Parent } from '#schemas/codes/parent';
import { petition } from '#schemas/workflows/revocation-petition/petition';
import { type PetitionSaid, petitionFact } from './filed.ts';
import { proceedingsFor } from './proceedings.ts';

/**
 * Records a petition by anybody, on any day and in any state of the case. It ends the duties that waited for a
 * petition; if there were none, it begins the proceedings. A petition that is entered after its judgment is kept, and
 * begins nothing.
 */
export const recordPetition = (
  state: Case,
  guardian: Parent,
  said: PetitionSaid,
  context: LocalContext,
): readonly Draft[] => {
  const { personal } = partPersonal(petition(), said);
  const filed = { ...petitionFact(said, guardian, state), personal };
  const isPending = guardianshipOf(state, guardian).petition !== undefined;
  if (isPending || isDecided(state, { guardian, at: said.at })) return [filed];
  return [...proceedingsFor(state, guardian, context).begins, filed];
};

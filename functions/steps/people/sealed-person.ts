import { type Profile, profileRecord } from '#domain/child/profile';
import { personRecord } from '#domain/composed/person';
import type { FileVault } from '#domain/file-vault';
import type { Person } from '#domain/person/person';
import { type PersonWord, SealedPerson } from '#domain/person/word';
import { ref } from '#domain/record';
import type { PersonId } from '#schemas/ids';
import { openProfile } from '../sealed-profile.ts';

/** The records to read before statements about a person are added. */
export const personRefs = (id: PersonId) => ({
  person: ref(personRecord, id),
  profile: ref(profileRecord, id),
});

/** All statements about a person, in order; none if there are none, or the key was destroyed. */
export const wordsIn = async (
  { id, county }: Pick<Person, 'id' | 'county'>,
  profile: Profile | undefined,
  vault: Pick<FileVault, 'unseal'>,
): Promise<readonly PersonWord[]> => {
  if (!profile) return [];
  return SealedPerson.parse(await openProfile({ id, county, profile }, vault)).statements;
};

import { type Profile, profileRecord } from '#domain/child/profile';
import { SealedIdentity, type Statement } from '#domain/child/statement';
import type { Case } from '#domain/composed/case';
import { type ChildFile, commit, fileRecord } from '#domain/composed/child';
import type { Context } from '#domain/context';
import type { FileVault } from '#domain/file-vault';
import type { Draft } from '#domain/history/fact';
import { ref } from '#domain/record';
import type { DivisionCode, FileId } from '#schemas/ids';
import { openProfile, sealedWrites } from '../sealed-profile.ts';

/** The records to read of a file before it is changed, or shown with its personal content. */
export const fileRefs = (id: FileId) => ({
  file: ref(fileRecord, id),
  profile: ref(profileRecord, id),
});

/** The same, of a case's child; a case without a file reads nothing. */
export const ownFileRefs = ({ file }: Pick<Case, 'file'>) =>
  file ? fileRefs(file) : { file: undefined, profile: undefined };

/** Everything that was stated of a child, in its order; nothing where the file's key is destroyed. */
export const statementsIn = async (
  { id, county }: Pick<ChildFile, 'id' | 'county'>,
  profile: Profile | undefined,
  vault: Pick<FileVault, 'unseal'>,
): Promise<readonly Statement[]> => {
  if (!profile) return [];
  return SealedIdentity.parse(await openProfile({ id, county, profile }, vault)).statements;
};

/** A file before it is changed: nothing of one that begins. */
export interface BeforeFile {
  readonly id: FileId;
  readonly county: DivisionCode;
  readonly before: ChildFile | undefined;
  readonly profile: Profile | undefined;
}

export interface FileChange {
  readonly drafts: readonly Draft[];
  /** Everything that is stated of the child from now on, where that changes. */
  readonly statements?: readonly Statement[] | undefined;
}

/** Turns facts of a file into one transaction, with what is personal in them sealed under the file's key. */
export const commitFile = async (
  { id, county, before, profile }: BeforeFile,
  { drafts, statements }: FileChange,
  { context, fileVault }: { readonly context: Context; readonly fileVault: FileVault },
) => {
  const committed = commit({ id, before }, drafts, context);
  const writes = await sealedWrites({ id, county, profile }, { committed, statements }, fileVault);
  return { state: committed.state, writes };
};

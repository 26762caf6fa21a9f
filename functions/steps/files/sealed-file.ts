import { type Profile, profileRecord } from '#domain/child/profile';
import { SealedIdentity, type Statement } from '#domain/child/statement';
import type { Case } from '#domain/composed/case';
import { type ChildFile, commit, fileRecord } from '#domain/composed/child';
import type { Context } from '#domain/context';
import type { FileVault } from '#domain/file-vault';
import type { Draft } from '#domain/history/fact';
import { ref, type Write } from '#domain/record';
import type { DivisionCode, FileId } from '#schemas/ids';
import { openProfile, type SealPart, sealedWrites } from '../sealed-profile.ts';

/** The records to read before a file is changed, or shown with its personal content. */
export const fileRefs = (id: FileId) => ({
  file: ref(fileRecord, id),
  profile: ref(profileRecord, id),
});

/** The same records for a case's child; none for a case without a file. */
export const ownFileRefs = ({ file }: Pick<Case, 'file'>) =>
  file ? fileRefs(file) : { file: undefined, profile: undefined };

/** All statements about a child, in order; none if the file's key was destroyed. */
export const statementsIn = async (
  { id, county }: Pick<ChildFile, 'id' | 'county'>,
  profile: Profile | undefined,
  vault: Pick<FileVault, 'unseal'>,
): Promise<readonly Statement[]> => {
  if (!profile) return [];
  return SealedIdentity.parse(await openProfile({ id, county, profile }, vault)).statements;
};

/** A file before its change; `before` is absent for a new one. */
export interface BeforeFile {
  readonly id: FileId;
  readonly county: DivisionCode;
  readonly before: ChildFile | undefined;
  readonly profile: Profile | undefined;
}

export interface FileChange {
  readonly drafts: readonly Draft[];
  /** All statements about the child from now on, if they change. */
  readonly statements?: readonly Statement[] | undefined;
  /** Makes further writes with content sealed under the same key. */
  readonly beside?: ((seal: SealPart) => Promise<readonly Write[]>) | undefined;
}

/** Turns facts of a file into one transaction, with their personal parts sealed under the file's key. */
export const commitFile = async (
  { id, county, before, profile }: BeforeFile,
  { drafts, statements, beside }: FileChange,
  { context, fileVault }: { readonly context: Context; readonly fileVault: FileVault },
) => {
  const committed = commit({ id, before }, drafts, context);
  const sealing = { committed, statements, beside };
  const writes = await sealedWrites({ id, county, profile }, sealing, fileVault);
  return { state: committed.state, writes };
};

import { type Profile, profileRecord } from '#domain/child/profile';
import { SealedIdentity, type Statement } from '#domain/child/statement';
import type { Case } from '#domain/composed/case';
import { type ChildFile, commit, fileRecord } from '#domain/composed/child';
import type { Context } from '#domain/context';
import type { FileVault, KeyedFile } from '#domain/file-vault';
import type { PersonalPart } from '#domain/history/commit';
import { sealedRecord } from '#domain/history/event';
import type { Draft } from '#domain/history/fact';
import { type Put, put, ref, type Write } from '#domain/record';
import type { DivisionCode, FileId } from '#schemas/ids';

/** The name of the profile among the sealed parts of a file; the part of an event has its number. */
const PROFILE = 'profile';

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
  const opened = await vault.unseal({ id, county, key: profile.key }, PROFILE, profile.sealed);
  return SealedIdentity.parse(opened).statements;
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

const sealedParts = (vault: FileVault, file: KeyedFile, parts: readonly PersonalPart[]) =>
  Promise.all(
    parts.map(async ({ caseId, seq, ...content }) => {
      const sealed = await vault.seal(file, `event-${seq}`, content);
      return put(sealedRecord, { caseId, seq, sealed }, 'absent');
    }),
  );

/** Turns facts of a file into one transaction, with what is personal in them sealed under the file's key. */
export const commitFile = async (
  { id, county, before, profile }: BeforeFile,
  { drafts, statements }: FileChange,
  { context, fileVault }: { readonly context: Context; readonly fileVault: FileVault },
) => {
  const { state, writes, personal } = commit({ id, before }, drafts, context);
  const key = profile?.key ?? (await fileVault.newKey({ id, county }));
  const file = { id, county, key };
  const kept = async (): Promise<Put> => {
    const sealed = await fileVault.seal(file, PROFILE, { statements });
    const value = { fileId: id, key, sealed, version: state.seq };
    return put(profileRecord, value, profile?.version ?? 'absent');
  };
  const all: readonly Write[] = [
    ...writes,
    ...(await sealedParts(fileVault, file, personal)),
    ...(statements ? [await kept()] : []),
  ];
  return { state, writes: all };
};

import { profileRecord } from '#domain/child/profile';
import type { Statement } from '#domain/child/statement';
import type { Case } from '#domain/composed/case';
import { fileRecord } from '#domain/composed/child';
import { type Loaded, ref } from '#domain/record';
import type { FileId } from '#schemas/ids';
import type { Tools } from '../command.ts';
import { contextOf } from '../duties/context.ts';
import { fileOfReport, type OnFile } from './file-of-report.ts';

interface FileLock {
  readonly fileId: FileId;
}

/**
 * The files to which the given number leads, and the one that names the child already. A case without a file reads
 * both.
 */
export const numbersFileRefs = (locks: readonly (FileLock | undefined)[]) => {
  const ids = locks.flatMap((lock) => lock?.fileId ?? []);
  return {
    numbersFiles: ids.map((id) => ref(fileRecord, id)),
    numbersProfiles: ids.map((id) => ref(profileRecord, id)),
  };
};

interface NumbersFiles extends Loaded<ReturnType<typeof numbersFileRefs>> {
  readonly fileLock: FileLock | undefined;
  readonly ownFileLock: FileLock | undefined;
}

/**
 * Opens a file for a case that was a call to the hotline and has none yet, or uses the file to which the child's number
 * leads.
 *
 * @param child - the number from now on, if it is the given one
 */
export const openFileOf = (
  state: Case,
  { said, child }: { readonly said: readonly Statement[]; readonly child: string | undefined },
  { found, tools }: { readonly found: NumbersFiles; readonly tools: Tools },
): Promise<OnFile> => {
  const { id, county, division, pack } = state;
  const naming = child ?? state.child;
  const about = { county, division, pack, ...(naming && { child: naming }) };
  const lock = child ? found.fileLock : found.ownFileLock;
  const read = {
    file: found.numbersFiles.find((file) => file.id === lock?.fileId),
    profile: found.numbersProfiles.find(({ fileId }) => fileId === lock?.fileId),
  };
  const context = contextOf(state, tools);
  return fileOfReport(read, { opens: id, about, said }, { context, fileVault: tools.fileVault });
};

import * as z from 'zod';
import { type JoinedEntry, joinedEntryRecord } from '#domain/child/entry';
import { type Profile, profileRecord } from '#domain/child/profile';
import { Statement } from '#domain/child/statement';
import type { ChildFile } from '#domain/composed/child';
import type { FileVault } from '#domain/file-vault';
import { sealedRecord } from '#domain/history/event';
import { partitionOf } from '#domain/ids';
import { ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { DivisionCode } from '#schemas/ids';
import { listAll } from '../list-all.ts';

const Part = z.object({ content: z.object({ statements: z.array(Statement) }) });

interface Sealed {
  readonly county: DivisionCode;
  readonly profile: Profile | undefined;
  readonly part: { readonly seq: number; readonly sealed: string } | undefined;
}

/** The statements of an entry; none if the key of its file was destroyed. */
export const wordsIn = async (
  { county, profile, part }: Sealed,
  vault: Pick<FileVault, 'unseal'>,
): Promise<readonly Statement[]> => {
  if (!profile || !part) return [];
  const file = { id: profile.fileId, county, key: profile.key };
  const opened = await vault.unseal(file, `event-${part.seq}`, part.sealed);
  return Part.parse(opened).content.statements;
};

/** An entry that nobody has assigned to a child yet, with its statements. */
export interface OpenEntry extends JoinedEntry {
  readonly words: readonly Statement[];
}

/** The entries that were made while one of these files was joined with a file that is no longer among them. */
export const openEntries = async (
  { store, fileVault }: Pick<ApiPorts, 'store' | 'fileVault'>,
  files: readonly ChildFile[],
): Promise<readonly OpenEntry[]> => {
  const ids = files.map(({ id }) => id);
  const lists = await Promise.all(
    ids.map((id) => listAll(store, joinedEntryRecord, { pk: partitionOf(id), sk: 'ENTRY#' })),
  );
  const open = lists.flat().filter(({ other }) => !ids.includes(other));
  const [{ profiles, parts }] = await store.load({
    profiles: open.map(({ file }) => ref(profileRecord, file)),
    parts: open.map(({ file, event }) => ref(sealedRecord, file, event)),
  });
  // Files of two counties are never joined.
  const county = files[0]?.county;
  return Promise.all(
    open.map(async (entry) => {
      const profile = profiles.find(({ fileId }) => fileId === entry.file);
      const part = parts.find(({ caseId, seq }) => caseId === entry.file && seq === entry.event);
      const words = county ? await wordsIn({ county, profile, part }, fileVault) : [];
      return { ...entry, words };
    }),
  );
};

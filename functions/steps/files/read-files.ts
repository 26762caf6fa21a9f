import { profileRecord } from '#domain/child/profile';
import type { Statement } from '#domain/child/statement';
import type { ChildFile } from '#domain/composed/child';
import { ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { Instant } from '#schemas/time';
import { type OpenEntry, openEntries } from './entries.ts';
import { joinedTo } from './joined-to.ts';
import { statementsIn } from './sealed-file.ts';

/** The earliest first; those of the same moment keep their order. */
export const byMoment =
  <T>(momentOf: (each: T) => Instant) =>
  (one: T, other: T): number =>
    momentOf(one).localeCompare(momentOf(other));

/** All statements of these files; a file with a destroyed key has none. */
const saidIn = async (
  { store, fileVault }: Pick<ApiPorts, 'store' | 'fileVault'>,
  files: readonly ChildFile[],
): Promise<readonly Statement[]> => {
  const wanted = files.map(({ id }) => ref(profileRecord, id));
  const [{ profiles }] = await store.load({ profiles: wanted });
  const opened = await Promise.all(
    files.map(async (file) => {
      const profile = profiles.find(({ fileId }) => fileId === file.id);
      return statementsIn(file, profile, fileVault);
    }),
  );
  return opened.flat();
};

/** The statements of entries from files other than these, each once. */
const wordsElsewhere = (
  files: readonly ChildFile[],
  entries: readonly OpenEntry[],
): readonly Statement[] => {
  const elsewhere = entries.filter(({ file }) => !files.some(({ id }) => id === file));
  const once = new Map(elsewhere.map(({ file, event, words }) => [`${file}.${event}`, words]));
  return [...once.values()].flat();
};

/**
 * The content that a file shows of its child: the joined files, their statements, and the entries that may be of
 * another child.
 */
export interface ReadChild {
  /** The leading file comes first. */
  readonly files: readonly ChildFile[];
  readonly entries: readonly OpenEntry[];
  /** The earliest first, including those of the entries. */
  readonly said: readonly Statement[];
}

export const readChild = async (
  tools: Pick<ApiPorts, 'store' | 'fileVault'>,
  file: ChildFile,
): Promise<ReadChild> => {
  const files = await joinedTo(tools, file);
  const [own, entries] = await Promise.all([saidIn(tools, files), openEntries(tools, files)]);
  const said = [...own, ...wordsElsewhere(files, entries)].toSorted(byMoment(({ at }) => at));
  return { files, entries, said };
};

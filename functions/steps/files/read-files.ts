import { profileRecord } from '#domain/child/profile';
import type { Statement } from '#domain/child/statement';
import { type ChildFile, fileRecord } from '#domain/composed/child';
import { ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { Instant } from '#schemas/time';
import { statementsIn } from './sealed-file.ts';

/** The earliest first; of one moment, in the order in which they came. */
export const byMoment =
  <T>(momentOf: (each: T) => Instant) =>
  (one: T, other: T): number =>
    momentOf(one).localeCompare(momentOf(other));

/** A file with those that are joined to it; the one that leads comes first. */
export const joinedTo = async (
  { store }: Pick<ApiPorts, 'store'>,
  file: ChildFile,
): Promise<readonly ChildFile[]> => {
  const [{ elder }] = await store.load({ elder: file.follows && ref(fileRecord, file.follows) });
  const leads = elder ?? file;
  const others = leads.followers.filter((id) => id !== file.id);
  const [{ followers }] = await store.load({ followers: others.map((id) => ref(fileRecord, id)) });
  return elder ? [elder, file, ...followers] : [file, ...followers];
};

/** All statements of these files, the earliest first; a file whose key is destroyed has none. */
export const saidInFiles = async (
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
  return opened.flat().toSorted(byMoment(({ at }) => at));
};

import { type ChildFile, fileRecord } from '#domain/composed/child';
import { ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';

/** A file with those joined to it; the leading one comes first. */
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

import type { Case } from '#domain/composed/case';
import { type ChildFile, fileRecord } from '#domain/composed/child';
import { Refusal } from '#domain/errors';
import { ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';

/**
 * A case that the caller sees, with the file of its child.
 *
 * @throws {Refusal} `not-found` without a case, `no-file` for a case without a file.
 */
export const fileOfCase = async (
  { store }: Pick<ApiPorts, 'store'>,
  state: Case | undefined,
): Promise<{ readonly state: Case; readonly file: ChildFile }> => {
  if (!state) throw new Refusal('not-found');
  const [{ file }] = await store.load({ file: state.file && ref(fileRecord, state.file) });
  if (!file) throw new Refusal('no-file');
  return { state, file };
};

import * as z from 'zod';
import { partitionOf } from '#domain/ids';
import { record } from '#domain/record';
import { FileId } from '#schemas/ids';

/**
 * The personal content of a file, in one item: the file's key, wrapped, and all that was stated of the child, sealed
 * under it. The key stands nowhere else: without this item nobody opens the file again.
 */
export const Profile = z.object({
  fileId: FileId,
  key: z.string(),
  sealed: z.string(),
  /** The file's event whose personal part it holds last. */
  version: z.number().int(),
});
export type Profile = z.infer<typeof Profile>;

export const profileRecord = record({
  name: 'profile',
  schema: Profile,
  at: (fileId: FileId) => ({ pk: partitionOf(fileId), sk: 'PROFILE' }),
  idOf: ({ fileId }) => [fileId] as const,
  version: ({ version }) => version,
});

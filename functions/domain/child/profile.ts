import * as z from 'zod';
import { partitionOf } from '#domain/ids';
import { record } from '#domain/record';
import { FileId, PersonId } from '#schemas/ids';

/** The owner of a profile: a child's file, or a person. */
const ProfiledId = z.union([FileId, PersonId]);
export type ProfiledId = z.infer<typeof ProfiledId>;

/**
 * The personal content of a file or a person, in one item: its key, wrapped, and all statements, sealed under that key.
 * The key is stored nowhere else: without this item nobody can decrypt the content.
 */
export const Profile = z.object({
  /** The id of the file or the person; the stored name is older than the records of persons. */
  fileId: ProfiledId,
  key: z.string(),
  sealed: z.string(),
  /** The number of the latest event whose personal part it contains. */
  version: z.number().int(),
});
export type Profile = z.infer<typeof Profile>;

export const profileRecord = record({
  name: 'profile',
  schema: Profile,
  at: (fileId: ProfiledId) => ({ pk: partitionOf(fileId), sk: 'PROFILE' }),
  idOf: ({ fileId }) => [fileId] as const,
  version: ({ version }) => version,
});

import * as z from 'zod';
import { partitionOf } from '#domain/ids';
import { record } from '#domain/record';
import { FileId, PersonId } from '#schemas/ids';

/** The owner of a profile: a child's file, or a person. */
const ProfiledId = z.union([FileId, PersonId]);
export type ProfiledId = z.infer<typeof ProfiledId>;

/**
 * The personal content of a file or a person, in one item: its key, wrapped, and all that was stated, sealed
 * under it. The key stands nowhere else: without this item nobody opens the content again.
 */
export const Profile = z.object({
  /** The person's id of a person: the name on disk is of before there were any. */
  fileId: ProfiledId,
  key: z.string(),
  sealed: z.string(),
  /** The event whose personal part it holds last. */
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

import * as z from 'zod';
import type { Complaint } from '#domain/errors';
import { record } from '#domain/record';
import { OfficeId, OfficerId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import type { Office, Officer } from './records.ts';
import { present, type Successors } from './successions.ts';

/** The one event of an office's closing: the officer, the time and the successor. The reason is encrypted. */
export const OfficeClosed = z.object({
  office: OfficeId,
  successor: OfficeId,
  at: Instant,
  by: OfficerId,
  reason: z.string(),
});
export type OfficeClosed = z.infer<typeof OfficeClosed>;

export const officeClosedRecord = record({
  name: 'officeClosed',
  schema: OfficeClosed,
  at: (id: OfficeId) => ({ pk: `OFFICE#${id}`, sk: 'CLOSED' }),
  idOf: ({ office }) => [office] as const,
});

/** The records against which an office's closing is checked. */
export interface Closing {
  readonly office: Office;
  readonly named: OfficeId;
  readonly successor: Office | undefined;
  readonly successors: Successors;
  /** The officers of the successor, as the directory has them. */
  readonly officers: readonly Officer[];
}

const complaint = (named: string, zh: string, en: string, allowed?: string): Complaint => ({
  path: '/successor',
  given: named,
  ...(allowed && { allowed }),
  zh,
  en,
});

const postsNobodyHolds = ({ office, successor, officers }: Closing): readonly string[] =>
  office.posts.filter(
    (post) =>
      !successor?.posts.includes(post) ||
      !officers.some(({ left, posts }) => !left && posts.includes(post)),
  );

/**
 * The complaints against closing this office in favour of that one: the successor must be another office, be open,
 * and have an officer for every post of the closing office. Because it is open, no circle of successors can arise.
 */
export const againstClosing = (closing: Closing): readonly Complaint[] => {
  const { office, named, successor, successors } = closing;
  if (named === office.id)
    return [complaint(named, '不得为本单位', 'another office than this one')];
  if (!successor) return [complaint(named, '名录中没有此单位', 'no such office in the directory')];
  const followedBy = present(named, successors);
  if (followedBy !== named)
    return [complaint(named, '该单位已撤销', 'this office is closed', followedBy)];
  return postsNobodyHolds(closing).map((post) =>
    complaint(named, `该单位无人承担此岗位：${post}`, `nobody there holds the post ${post}`),
  );
};

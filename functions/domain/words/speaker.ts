import type { Ground, Sayer } from '#schemas/child-identity';
import type { Post } from '#schemas/codes/post';

/** The posts whose statement replaces a reporter's: of a name, a birth date or a number. */
const CORRECTING_POSTS: readonly Post[] = ['police_station', 'county_police', 'civil_affairs'];

export const mayCorrect = (by: Sayer): boolean =>
  'officer' in by && by.post !== undefined && CORRECTING_POSTS.includes(by.post);

/** The post in which an officer with several posts speaks: one that may correct, if they hold one. */
export const speaksAs = (posts: readonly Post[]): Post | undefined =>
  posts.find((post) => CORRECTING_POSTS.includes(post)) ?? posts[0];

/** The support that a speaker gives for a statement. */
export interface Shown {
  readonly by: Sayer;
  /** The document has been seen; it counts only if the police or civil affairs say so. */
  readonly isSeen?: boolean;
  /** A reason is given; it also counts only from the police and civil affairs. */
  readonly hasReason?: boolean;
}

/** The ground that lets a statement decide between officers who differ. */
export const groundOf = ({ by, isSeen, hasReason }: Shown): { readonly ground?: Ground } => {
  if (!mayCorrect(by)) return {};
  if (isSeen) return { ground: 'document' };
  return hasReason ? { ground: 'reason' } : {};
};

import type { Ground, Sayer } from '#schemas/child-identity';
import type { Post } from '#schemas/codes/post';

/** Their word replaces a reporter's, be it of a name, a birth date or a number. */
const CORRECTING_POSTS: readonly Post[] = ['police_station', 'county_police', 'civil_affairs'];

export const mayCorrect = (by: Sayer): boolean =>
  'officer' in by && by.post !== undefined && CORRECTING_POSTS.includes(by.post);

/** The post as which an officer of several speaks of somebody: that which may correct, if any. */
export const speaksAs = (posts: readonly Post[]): Post | undefined =>
  posts.find((post) => CORRECTING_POSTS.includes(post)) ?? posts[0];

/** What a speaker has to show for a word. */
export interface Shown {
  readonly by: Sayer;
  /** The document has been seen; only the police and civil affairs say so with effect. */
  readonly isSeen?: boolean;
  /** It is said why: with effect at the police and civil affairs alone, too. */
  readonly hasReason?: boolean;
}

/** The ground that lets a word decide between officers who differ. */
export const groundOf = ({ by, isSeen, hasReason }: Shown): { readonly ground?: Ground } => {
  if (!mayCorrect(by)) return {};
  if (isSeen) return { ground: 'document' };
  return hasReason ? { ground: 'reason' } : {};
};

import type { Post } from './codes/post.ts';

/** Whether a post is a part in a case, which the opening of a duty assigns to a real post. */
export const isPart = (post: Post): boolean => post === 'receiving_department';

/** Whether a post is known only from a case: no office holds it in advance. */
export const isOfTheCase = (post: Post): boolean =>
  post === 'reporter' || post === 'custodian' || isPart(post);

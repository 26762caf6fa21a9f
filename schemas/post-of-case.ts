import type { Post } from './codes/post.ts';

/** A part in a case: the opening of a duty says which post has it there. */
export const isPart = (post: Post): boolean => post === 'receiving_department';

/** Known only from a case: no office holds these posts in advance. */
export const isOfTheCase = (post: Post): boolean =>
  post === 'reporter' || post === 'custodian' || isPart(post);

import type { Duty } from '#domain/duty/duty';
import type { Complaint } from '#domain/errors';
import { Post } from '#schemas/codes/post';
import { dutyTypeOf, dutyTypes } from '#schemas/duties/index';
import type { Right } from '#schemas/route';
import type { What } from './asked.ts';
import { recordingPost } from './recording-post.ts';

const postsFor = (right: Right, duty: Duty): readonly Post[] => {
  if (right === 'endsDuty') return [recordingPost(duty)];
  return right === 'changesDuty' ? dutyTypeOf(duty.type).mayBeChangedBy : [];
};

/** The posts that may do this act, and the clauses that say so. */
export const actOf = (path: string, type: string, posts: readonly Post[]): Complaint => {
  const { basis } = dutyTypeOf(type);
  const named = posts.map((post) => Post.labels[post]);
  const clauses = basis.length > 0 ? `（${basis.join('、')}）` : '';
  const inBrackets = basis.length > 0 ? ` (${basis.join(', ')})` : '';
  return {
    path,
    allowed: posts.join(' | '),
    zh: `由${named.map(({ zh }) => zh).join('、')}办理${clauses}`,
    en: `it is for: ${named.map(({ en }) => en).join(', ')}${inBrackets}`,
  };
};

/**
 * Explains a refusal to a caller who may see the thing. An act on a duty belongs to the post that owes it, by the
 * duty's clauses; closing a case belongs to the post that owes `close`. A right without a clause gets no
 * explanation.
 */
export const whyNot = (right: Right, { duty }: What): readonly Complaint[] => {
  if (right === 'closesCase') return [actOf('/caseNumber', 'close', [dutyTypes.close.post])];
  if (!duty) return [];
  const posts = postsFor(right, duty);
  return posts.length > 0 ? [actOf('/dutyId', duty.type, posts)] : [];
};

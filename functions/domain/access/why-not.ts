import type { Duty } from '#domain/duty/duty';
import type { Complaint } from '#domain/errors';
import { Post } from '#schemas/codes/post';
import { dutyTypeOf, dutyTypes } from '#schemas/duties/index';
import type { Right } from '#schemas/route';
import type { What } from './asked.ts';
import { recordingPost } from './rights.ts';

const postsFor = (right: Right, duty: Duty): readonly Post[] => {
  if (right === 'endsDuty') return [recordingPost(duty)];
  return right === 'changesDuty' ? dutyTypeOf(duty.type).mayBeChangedBy : [];
};

/** Whose act it is, and by which clauses. */
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
 * Why whoever may see it may not do it: an act on a duty is its body's, by the clauses of the duty, and so is
 * the closing of a case. Nothing of rights that no clause gives.
 */
export const whyNot = (right: Right, { duty }: What): readonly Complaint[] => {
  if (right === 'closesCase') return [actOf('/caseNumber', 'close', [dutyTypes.close.post])];
  if (!duty) return [];
  const posts = postsFor(right, duty);
  return posts.length > 0 ? [actOf('/dutyId', duty.type, posts)] : [];
};

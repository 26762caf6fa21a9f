import type { Duty } from '#domain/case/duty';
import type { Alert } from './alert.ts';

/** It asks for nothing: that a duty has ended, or how far somebody has come. Only its reader settles it. */
export const isNews = (occasion: string): boolean =>
  occasion === 'ended' || occasion.startsWith('noted-');

/** An acknowledgement answers what was told before it, not what climbed since. */
export const isSettled = ({ acknowledged, ended }: Duty, { occasion, owedAt }: Alert): boolean =>
  !isNews(occasion) && (ended !== undefined || (acknowledged?.at ?? '') >= owedAt);

import type { Duty } from '#domain/duty/duty';
import type { Alert, AlertStatus } from './alert.ts';

/** It asks for nothing: that a duty has ended, or how far somebody has come. Only its reader settles it. */
export const isNews = (occasion: string): boolean =>
  occasion === 'ended' || occasion.startsWith('noted-');

/** An acknowledgement answers what was told before it, not what climbed since. */
export const isSettled = ({ acknowledged, ended }: Duty, { occasion, owedAt }: Alert): boolean =>
  !isNews(occasion) && (ended !== undefined || (acknowledged?.at ?? '') >= owedAt);

/** How an alert stands that asks for nothing any more: somebody has seen its duty, or nobody need. */
export const settledAs = (duty: Pick<Duty, 'acknowledged'> | undefined): AlertStatus =>
  duty?.acknowledged ? 'acknowledged' : 'not_needed';

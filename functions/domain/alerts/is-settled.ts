import type { Duty } from '#domain/duty/duty';
import type { Alert, AlertStatus } from './alert.ts';

/** It asks for nothing: that a duty has ended, or how far somebody has come. Only its reader settles it. */
export const isNews = (occasion: string): boolean =>
  occasion === 'ended' || occasion.startsWith('noted-');

/** An acknowledgement settles the alerts that were sent before it, and not those of later rungs. */
export const isSettled = ({ acknowledged, ended }: Duty, { occasion, owedAt }: Alert): boolean =>
  !isNews(occasion) && (ended !== undefined || (acknowledged?.at ?? '') >= owedAt);

/** The status of an alert that asks for nothing any more: the duty was seen, or nobody needs to see it. */
export const settledAs = (duty: Pick<Duty, 'acknowledged'> | undefined): AlertStatus =>
  duty?.acknowledged ? 'acknowledged' : 'not_needed';

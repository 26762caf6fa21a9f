import type { Duty } from '#domain/duty/duty';
import type { Alert, AlertStatus } from './alert.ts';

/**
 * Whether the alert only gives news and asks for no act: a duty has ended, or work on it was noted. Such an alert is
 * settled only when its recipient acknowledges it.
 */
export const isNews = (occasion: string): boolean =>
  occasion === 'ended' || occasion.startsWith('noted-');

/** An acknowledgement settles the alerts sent before it, and not the alerts of later rungs. */
export const isSettled = ({ acknowledged, ended }: Duty, { occasion, owedAt }: Alert): boolean =>
  !isNews(occasion) && (ended !== undefined || (acknowledged?.at ?? '') >= owedAt);

/**
 * The final status of an alert that needs no answer any more: `acknowledged` if somebody saw the duty, else
 * `not_needed`.
 */
export const settledAs = (duty: Pick<Duty, 'acknowledged'> | undefined): AlertStatus =>
  duty?.acknowledged ? 'acknowledged' : 'not_needed';

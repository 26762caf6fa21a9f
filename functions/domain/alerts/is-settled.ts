import type { Duty } from '#domain/case/duty';
import type { Alert } from './alert.ts';

/** An acknowledgement answers what was told before it, not what climbed since. */
export const isSettled = ({ acknowledged, ended }: Duty, { occasion, owedAt }: Alert): boolean =>
  occasion !== 'ended' && (ended !== undefined || (acknowledged?.at ?? '') >= owedAt);

import type { Complaint } from '#domain/errors';
import { unlessNumber } from '#domain/input/describe-given';

/** A complaint about a field of an outcome, with the clause or the law behind it. */
export const complaint = (
  field: string,
  given: unknown,
  [zh, en]: readonly [zh: string, en: string],
  allowed?: string,
): Complaint => ({
  path: `/${field}`,
  given: unlessNumber(given),
  ...(allowed && { allowed }),
  zh,
  en,
});

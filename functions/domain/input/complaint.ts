import type { Complaint } from '#domain/errors';
import { unlessNumber } from '#domain/input/describe-given';

/** What is wrong with a field of an outcome, with the clause or the law that says so. */
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

import * as z from 'zod';
import { CHILD_FIELDS } from '#schemas/child-identity';
import type { Said } from './make-statements.ts';

const { citizenId, ...plain } = CHILD_FIELDS;

/** What was taken once is not refused later: a value that no rule of today takes says nothing. */
const Readable = z
  .object({ ...plain, citizenId: z.string().toUpperCase().pipe(citizenId) })
  .partial();

/** What words that were sealed say of the child, and whatever stands beside it left out. */
export const readSaid = (content: unknown): Said => {
  const { success, data, error } = Readable.safeParse(content);
  if (success) return data;
  const wrong = new Set(error.issues.map(({ path }) => path[0]));
  if (typeof content !== 'object' || content === null || wrong.has(undefined)) return {};
  return readSaid(Object.fromEntries(Object.entries(content).filter(([key]) => !wrong.has(key))));
};

import * as z from 'zod';
import { CHILD_FIELDS } from '#schemas/child-identity';
import type { Said } from './make-statements.ts';

const { citizenId, ...plain } = CHILD_FIELDS;

/** A value that today's rules would refuse is skipped without an error: it was accepted once. */
const Readable = z
  .object({ ...plain, citizenId: z.string().toUpperCase().pipe(citizenId) })
  .partial();

/** Picks the statements about the child from decrypted content, and drops all other fields. */
export const readSaid = (content: unknown): Said => {
  const { success, data, error } = Readable.safeParse(content);
  if (success) return data;
  const wrong = new Set(error.issues.map(({ path }) => path[0]));
  if (typeof content !== 'object' || content === null || wrong.has(undefined)) return {};
  return readSaid(Object.fromEntries(Object.entries(content).filter(([key]) => !wrong.has(key))));
};

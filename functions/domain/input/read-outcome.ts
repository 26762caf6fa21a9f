import type * as z from 'zod';
import type { Complaint } from '#domain/errors';
import { type DutyType, outcomeForm } from '#schemas/duty-type';
import { complaintsOf } from './complaints.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An outcome as it could be read: without a complaint, whole. */
export interface OutcomeRead {
  /** Nothing, where the duty has no such outcome. */
  readonly outcome: string | undefined;
  readonly fields: Fields;
  readonly complaints: readonly Complaint[];
}

/** The fields that can be read each for itself. */
const readable = ({ shape }: z.ZodObject, body: Fields): Fields =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([field, schema]) => {
      const read = body[field] === undefined ? undefined : schema.safeParse(body[field]);
      return read?.success ? [[field, read.data]] : [];
    }),
  );

/**
 * Reads an officer's outcome of a duty. Where some fields are wrong, it still returns the right ones, so that the
 * rules can judge them in the same answer.
 */
export const readOutcome = (type: Pick<DutyType, 'outcomes'>, body: Fields): OutcomeRead => {
  const form = outcomeForm(type);
  const parsed = form.safeParse(body);
  if (parsed.success) {
    const { outcome, ...fields } = parsed.data;
    return { outcome: String(outcome), fields, complaints: [] };
  }
  const complaints = complaintsOf(parsed.error, form, body);
  const { outcome } = body;
  const declared =
    typeof outcome === 'string' && Object.hasOwn(type.outcomes, outcome)
      ? type.outcomes[outcome]
      : undefined;
  if (typeof outcome !== 'string' || !declared)
    return { outcome: undefined, fields: {}, complaints };
  return { outcome, fields: readable(declared.form(), body), complaints };
};

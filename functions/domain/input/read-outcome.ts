import type * as z from 'zod';
import type { Complaint } from '#domain/errors';
import { type DutyType, outcomeForm } from '#schemas/duty-type';
import { complaintsOf } from './complaints.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An outcome as far as it could be read; complete if there is no complaint. */
export interface OutcomeRead {
  /** Absent if the duty has no such outcome. */
  readonly outcome: string | undefined;
  readonly fields: Fields;
  readonly complaints: readonly Complaint[];
}

/** The fields that can be read one by one. */
const readable = ({ shape }: z.ZodObject, body: Fields): Fields =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([field, schema]) => {
      const read = body[field] === undefined ? undefined : schema.safeParse(body[field]);
      return read?.success ? [[field, read.data]] : [];
    }),
  );

/**
 * Reads an officer's outcome of a duty. If some fields are invalid, it still returns the valid ones, so that the rules
 * can judge them in the same answer.
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

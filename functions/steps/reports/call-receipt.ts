import { receiptOf } from '#domain/ids';
import { canonicalOf } from '#domain/input/canonical';
import type { HotlinePorts } from '#domain/world';
import { readFields } from '#schemas/reading/fields';
import type { Words } from './hear-call.ts';

/** A call as it was received: its words, and the key under which its caller repeats it. */
export interface Call extends Words {
  readonly key?: string | undefined;
  /** The address from which the call comes, if it is known. */
  readonly address?: string | undefined;
  readonly correlationId?: string | undefined;
}

/**
 * The receipt of a call. A repeated call with the same key gets the same receipt, so that its answer need not be
 * stored. A different call under the same key gets another receipt.
 */
export const receiptFor = async ({ vault, random }: HotlinePorts, { key, text, bytes }: Call) => {
  if (!key) return receiptOf(random(20));
  const fields = readFields(text);
  const said = fields ? canonicalOf(fields) : (bytes ?? text);
  const made = await vault.pseudonym('hotline', JSON.stringify([key, said]));
  return receiptOf(Buffer.from(made, 'base64url'));
};

import * as z from 'zod';
import { partitionOf, partsOfDuty } from '#domain/ids';
import { record } from '#domain/record';
import { DutyId } from '#schemas/ids';

/** The task token with which a duty's outcome is sent to the execution that waits for it. */
export const Token = z.object({
  dutyId: DutyId,
  cycle: z.number().int(),
  attempt: z.number().int(),
  token: z.string(),
});
export type Token = z.infer<typeof Token>;

/**
 * The order of tokens: one of a later cycle, and within it of a later attempt, replaces an older one; never the
 * reverse.
 */
export const rank = ({ cycle, attempt }: Pick<Token, 'cycle' | 'attempt'>): number =>
  cycle * 1000 + attempt;

/** Stored apart from the duty, so that storing a token never conflicts with a change of the case. */
export const tokenRecord = record({
  name: 'token',
  schema: Token,
  at: (dutyId: DutyId) => ({ pk: partitionOf(partsOfDuty(dutyId).caseId), sk: `TOKEN#${dutyId}` }),
  idOf: (token) => [token.dutyId] as const,
  version: rank,
});

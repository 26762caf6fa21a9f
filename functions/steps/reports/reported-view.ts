import * as z from 'zod';
import { sealedRecord } from '#domain/history/event';
import type { Vault } from '#domain/ports';
import { ref } from '#domain/record';
import { type Report, registerNumber } from '#domain/reports';

const Sealed = z.object({ content: z.record(z.string(), z.unknown()) });

/** A report without its personal data. */
export const reportedView = (
  county: string,
  { id, receivedAt, reportedAt, door, below, source, number, said }: Report,
) => {
  const { event: _event, unit, mandatory, ...rest } = said ?? {};
  return {
    id,
    receivedAt,
    ...(reportedAt && { reportedAt }),
    ...(door && { door }),
    ...(below && { below }),
    ...(source && { source }),
    ...(number && { registerNumber: registerNumber(county, number) }),
    ...rest,
    ...(unit !== undefined && { by: { unit, mandatory } }),
  };
};

/** The places of the sealed words of these reports. */
export const wordsRefs = (reports: readonly Report[]) =>
  reports.flatMap(({ caseId, said }) => (said ? [ref(sealedRecord, caseId, said.event)] : []));

/** The fields of a schema whose values fit it, because a caller's words may have any form. */
const fitting = <S extends z.ZodRawShape>(
  schema: z.ZodObject<S>,
  content: Readonly<Record<string, unknown>>,
) =>
  Object.fromEntries(
    Object.entries(schema.shape).flatMap(([name, field]) => {
      const { data } = z.safeParse(field, content[name]);
      return data === undefined ? [] : [[name, data]];
    }),
  );

/** Decrypts a report's words, limited to the fields of a schema. */
export const openWords = async (
  vault: Pick<Vault, 'unseal'>,
  schema: z.ZodObject,
  { sealed }: { readonly sealed: string },
) => fitting(schema, Sealed.parse(await vault.unseal(sealed)).content);

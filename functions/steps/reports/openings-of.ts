import * as z from 'zod';
import { officeRecord } from '#domain/directory/records';
import { sealedRecord } from '#domain/history/event';
import { ref } from '#domain/record';
import type { Report } from '#domain/reports';
import type { ApiPorts } from '#domain/world';

const Purpose = z.object({ content: z.object({ purpose: z.string() }) });

/** The openings of a reporter's seal: the office, the moment and the purpose, which the reporter may know. */
export const openingsOf = async (
  { caseId, openings = [] }: Report,
  { store, vault }: Pick<ApiPorts, 'store' | 'vault'>,
) => {
  if (openings.length === 0) return [];
  const [{ parts, offices }] = await store.load({
    parts: openings.map(({ event }) => ref(sealedRecord, caseId, event)),
    offices: [...new Set(openings.map(({ office }) => office))].map((id) => ref(officeRecord, id)),
  });
  return Promise.all(
    openings.map(async ({ at, office: of, event }) => {
      const office = offices.find(({ id }) => id === of);
      const part = parts.find(({ seq }) => seq === event);
      const purpose = part && Purpose.parse(await vault.unseal(part.sealed)).content.purpose;
      return { at, ...(office && { by: office.name }), ...(purpose && { purpose }) };
    }),
  );
};

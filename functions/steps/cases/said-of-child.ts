import * as z from 'zod';
import { ReportReceived } from '#domain/case/facts';
import { saidOfChild } from '#domain/case/said-of-child';
import { type Case, eventRecord } from '#domain/composed/case';
import { sealedRecord } from '#domain/history/event';
import type { Vault } from '#domain/ports';
import { type Loaded, ref } from '#domain/record';

const Part = z.object({ content: z.record(z.string(), z.unknown()) });

/** The events that say something of the child, and what is personal in them. */
export const saidRefs = ({ id, saidIn }: Pick<Case, 'id' | 'saidIn'>) => ({
  events: saidIn.map((seq) => ref(eventRecord, id, seq)),
  parts: saidIn.map((seq) => ref(sealedRecord, id, seq)),
});

/** All that was said of the child of a case, and when reporters noticed what they reported. */
export const unsealSaid = async (
  { openedAt }: Pick<Case, 'openedAt'>,
  { events, parts }: Loaded<ReturnType<typeof saidRefs>>,
  vault: Pick<Vault, 'unseal'>,
) => {
  const opened = await Promise.all(
    parts.map(async ({ seq, sealed }) => {
      const { content } = Part.parse(await vault.unseal(sealed));
      return [seq, content] as const;
    }),
  );
  const contents = new Map(opened);
  const said = events.map((event) => ({ event, content: contents.get(event.seq) ?? {} }));
  const noticedAt = events.flatMap(({ fact }) =>
    ReportReceived.is(fact) ? (fact.data.noticedAt ?? []) : [],
  );
  return { statements: saidOfChild(said, openedAt), noticedAt };
};

import * as z from 'zod';
import { type Case, type CaseEvent, eventRecord } from '#domain/composed/case';
import { sealedRecord } from '#domain/history/event';
import { type PaperSource, sourceOf } from '#domain/papers/source';
import { ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import { listAll } from '../list-all.ts';

type Reading = Pick<ApiPorts, 'store' | 'vault'>;

/** The whole history of a case. */
export const historyOf = (
  { store }: Pick<ApiPorts, 'store'>,
  { id }: Pick<Case, 'id'>,
): Promise<readonly CaseEvent[]> => listAll(store, eventRecord, { pk: `CASE#${id}`, sk: 'EVENT#' });

/** Each event from which a paper could be made, the latest first. */
export const sourcesIn = (history: readonly CaseEvent[]): readonly PaperSource[] =>
  history.toReversed().flatMap((event) => sourceOf(event) ?? []);

const Part = z.object({ content: z.record(z.string(), z.unknown()) });

/** The sources with their personal fields opened; a destroyed part is left out. */
export const openSources = async (
  { store, vault }: Reading,
  { id }: Pick<Case, 'id'>,
  sources: readonly PaperSource[],
): Promise<readonly PaperSource[]> => {
  const [{ sealed }] = await store.load({
    sealed: sources.map(({ seq }) => ref(sealedRecord, id, seq)),
  });
  const opened = await Promise.all(
    sealed.map(async (part) => {
      const { content } = Part.parse(await vault.unseal(part.sealed));
      return [part.seq, content] as const;
    }),
  );
  const personal = new Map(opened);
  return sources.map((source) => ({
    ...source,
    fields: { ...source.fields, ...personal.get(source.seq) },
  }));
};

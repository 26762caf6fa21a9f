import * as z from 'zod';
import { ReportReceived } from '#domain/case/facts';
import { saidListRecord } from '#domain/case/said-in';
import { saidOfChild } from '#domain/case/said-of-child';
import { type Case, eventRecord } from '#domain/composed/case';
import { sealedRecord } from '#domain/history/event';
import type { Vault } from '#domain/ports';
import { type Loaded, ref } from '#domain/record';
import type { CaseId } from '#schemas/ids';

const Part = z.object({ content: z.record(z.string(), z.unknown()) });

/** The events of these numbers, with their personal parts. */
const partsOf = (id: CaseId, numbers: readonly number[]) => ({
  events: numbers.map((seq) => ref(eventRecord, id, seq)),
  parts: numbers.map((seq) => ref(sealedRecord, id, seq)),
});

/** The latest events with statements about the child, and the lists with the numbers of earlier ones. */
export const saidRefs = ({
  id,
  saidIn,
  saidLists = 0,
}: Pick<Case, 'id' | 'saidIn' | 'saidLists'>) => ({
  ...partsOf(id, saidIn),
  lists: Array.from({ length: saidLists }, (_, index) => ref(saidListRecord, id, index + 1)),
});

type Latest = Loaded<ReturnType<typeof saidRefs>>;

/** The earlier events; none if the state has every number. */
export const earlierRefs = ({ lists }: Pick<Latest, 'lists'>) => {
  const of = lists.map(({ caseId, events }) => partsOf(caseId, events));
  return {
    earlierEvents: of.flatMap(({ events }) => events),
    earlierParts: of.flatMap(({ parts }) => parts),
  };
};

type Said = Latest & Loaded<ReturnType<typeof earlierRefs>>;

/** All statements about the child of a case, and the moments at which reporters noticed the incidents. */
export const unsealSaid = async (
  { openedAt }: Pick<Case, 'openedAt'>,
  { earlierEvents, earlierParts, ...latest }: Said,
  vault: Pick<Vault, 'unseal'>,
) => {
  const events = [...earlierEvents, ...latest.events];
  const opened = await Promise.all(
    [...earlierParts, ...latest.parts].map(async ({ seq, sealed }) => {
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

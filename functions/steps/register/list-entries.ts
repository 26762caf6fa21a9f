import * as z from 'zod';
import { readsPartOf } from '#domain/access/register-sight';
import { ChildVisited, PartEntered } from '#domain/child/register/facts';
import { partEntryRecord } from '#domain/child/register/register';
import type { ChildFile } from '#domain/composed/child';
import { type FileEvent, fileEventRecord } from '#domain/composed/child';
import { Refusal } from '#domain/errors';
import { sealedRecord } from '#domain/history/event';
import { partitionOf } from '#domain/ids';
import { ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { RegisterPart } from '#schemas/codes/register-part';
import type { FileId } from '#schemas/ids';
import { reveals } from '../note-reading.ts';
import { query } from '../query.ts';
import { whoIn } from '../who-in.ts';
import { registerRefs } from './parts-of.ts';

interface Input {
  readonly params: { readonly file: FileId; readonly part: RegisterPart };
  readonly query: { readonly limit: number; readonly after?: string | undefined };
}

const Content = z.object({ content: z.object({ entry: z.record(z.string(), z.unknown()) }) });

/** The part of an entry that is in clear: the names of its fields, and the codes of a visit. */
const clearIn = ({ seq, caseId, fact }: FileEvent) => {
  if (PartEntered.is(fact)) {
    const { fields, erased } = fact.data;
    return { fields, erased, codes: {} };
  }
  if (!ChildVisited.is(fact)) throw new Error(`event ${seq} of ${caseId} is no entry`);
  const { entry: _number, ...codes } = fact.data;
  return { fields: Object.keys(codes), erased: [], codes };
};

/** The entries whose events have these numbers, in that order. */
const entriesOf = async (
  { id, county }: ChildFile,
  { events: wanted, key }: { readonly events: readonly number[]; readonly key: string | undefined },
  { store, fileVault }: Pick<ApiPorts, 'store' | 'fileVault'>,
) => {
  const [{ events, parts }] = await store.load({
    events: wanted.map((seq) => ref(fileEventRecord, id, seq)),
    parts: wanted.map((seq) => ref(sealedRecord, id, seq)),
  });
  return Promise.all(
    events.map(async (event) => {
      const { seq, at, actor } = event;
      const { codes, ...clear } = clearIn(event);
      const part = parts.find((each) => each.seq === seq);
      const opened =
        part && key && (await fileVault.unseal({ id, county, key }, `event-${seq}`, part.sealed));
      const entry = opened ? { ...codes, ...Content.parse(opened).content.entry } : undefined;
      return {
        at,
        ...('officer' in actor && { by: actor.officer, office: actor.office }),
        ...clear,
        ...(entry && { entry }),
      };
    }),
  );
};

/**
 * Lists the entries into one part of a file, the latest first: who entered what and when. The list is of this part
 * alone, and its length tells nothing of other events of the file.
 */
export const listPartEntries = query({
  may: 'seesChild',
  first: ({ params }: Input) => registerRefs(params.file),
  reveals: reveals('register'),
  show: async ({ case: file, profile }, { params: { part }, query: { limit, after } }, tools) => {
    if (!file?.register) throw new Refusal('not-found');
    if (!readsPartOf(whoIn(tools), part, file.register)) throw new Refusal('not-allowed');
    const of = { pk: partitionOf(file.id), sk: `PART#${part}#` };
    const page = { limit, newest: true as const, ...(after && { after }) };
    const { items, next } = await tools.store.list(partEntryRecord, of, page);
    const events = items.map(({ event }) => event);
    const entries = await entriesOf(file, { events, key: profile?.key }, tools);
    return { body: { items: entries, ...(next && { next }) } };
  },
});

import * as z from 'zod';
import { fileFacts } from '#domain/child/declared';
import { FileOpened } from '#domain/child/facts';
import { fileShape } from '#domain/child/file';
import { registerFacts } from '#domain/child/register/declared';
import type { Context } from '#domain/context';
import { STATE_SHAPE } from '#domain/duty/carrier';
import { dutyFacts } from '#domain/duty/declared';
import { type Duty, dutyRecord } from '#domain/duty/duty';
import { pointlessDuties } from '#domain/duty/rule';
import type { DutyRules, Workflow } from '#domain/duty/workflow';
import { episodeToRetire, retireEpisode } from '#domain/episode/ended-episode';
import { episodeFacts } from '#domain/episode/facts';
import type { Aggregate } from '#domain/history/aggregate';
import { commitTo } from '#domain/history/commit';
import { type Event, eventRecordOf, eventSchema } from '#domain/history/event';
import type { DeclaredFact, Draft } from '#domain/history/fact';
import { fold as foldOf } from '#domain/history/fold';
import { partitionOf } from '#domain/ids';
import { put, record } from '#domain/record';
import { fileWorkflows } from '#domain/workflows/of-file';
import { FileId } from '#schemas/ids';
import { factsOf, keptBy, outcomesOf, restOf } from './aggregate-parts.ts';

/** A child's file with the parts of the state that its workflows keep of their own. */
export const ChildFile = z.object({ ...fileShape, ...keptBy(fileWorkflows) });
export type ChildFile = z.infer<typeof ChildFile>;

export const fileRecord = record({
  name: 'file',
  schema: ChildFile,
  at: (fileId: FileId) => ({ pk: partitionOf(fileId), sk: 'STATE' }),
  idOf: (value) => [value.id] as const,
  version: (value) => value.seq,
  folded: {
    shape: STATE_SHAPE,
    event: z.lazy(() => FileEvent),
    fold: (events: readonly Event[]) => fold(events),
  },
});

const workflows: readonly Workflow<ChildFile>[] = Object.values(fileWorkflows);

/** All facts of a file. */
const facts = [
  ...dutyFacts,
  ...episodeFacts,
  ...fileFacts,
  ...registerFacts,
  ...factsOf(fileWorkflows),
] as const;

type FactSchema = ReturnType<(typeof facts)[number]['schema']>;

export const FileEvent = eventSchema<FactSchema>(facts);
export type FileEvent = z.infer<typeof FileEvent>;

export const fileEventRecord = eventRecordOf(FileEvent);

/** The rules of a file and its workflows about duties. */
export const fileRules: DutyRules<ChildFile> = {
  outcomes: outcomesOf(workflows),
  pointless: workflows.flatMap(({ pointless }) => pointless),
  refuses: () => [],
  tells: () => [],
};

const begin = ({ fact, caseId, at: openedAt, seq, hash }: Event): ChildFile => {
  if (!FileOpened.is(fact)) throw new Error('the history of a file begins with FileOpened');
  const { known = {}, ...data } = fact.data;
  return {
    id: FileId.parse(caseId),
    shape: STATE_SHAPE,
    status: 'open',
    ...data,
    known,
    openedAt,
    seq,
    hash,
    cases: [],
    followers: [],
    begun: {},
    episodes: {},
    open: [],
    offices: [],
    barred: [],
  };
};

/** The end of every duty that the facts have made pointless. */
export const endPointless = (state: ChildFile): readonly Draft[] =>
  pointlessDuties(state, fileRules.pointless);

const declared: readonly DeclaredFact<ChildFile, Duty>[] = facts;

/** The aggregate of children's files: their history, their duties, and the consequences of their facts. */
export const files: Aggregate<ChildFile, Duty> = {
  name: 'file',
  putState: (state, expect) => put(fileRecord, state, expect),
  putItem: (duty) => put(dutyRecord, duty),
  begin,
  facts: Object.fromEntries(declared.map((fact) => [fact.type, fact])),
  endPointless,
  follows: () => [],
  retire: (state) => {
    const ended = episodeToRetire(state);
    return ended && retireEpisode(state, ended);
  },
  rest: (state, context) => (endPointless(state).length > 0 ? [restOf(state, context)] : []),
};

/** The file that a whole history gives, or nothing for none. */
export const fold = (events: readonly Event[]): ChildFile | undefined => foldOf(files, events);

/** Turns the facts of a file into one transaction. @param before - nothing of a file that begins */
export const commit = (
  { id, before }: { readonly id: FileId; readonly before: ChildFile | undefined },
  drafts: readonly Draft[],
  context: Context,
) => commitTo({ aggregate: files, id, before, context }, drafts);

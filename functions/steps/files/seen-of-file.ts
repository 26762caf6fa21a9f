import { type FilePart, readsPart } from '#domain/access/file-sight';
import { relationsToCase } from '#domain/access/relation';
import { caseOfChildRecord } from '#domain/child/file';
import type { Statement } from '#domain/child/statement';
import { type Case, type CaseEvent, caseRecord } from '#domain/composed/case';
import { caseOfReport, partitionOf } from '#domain/ids';
import { ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { FileId } from '#schemas/ids';
import { earlierRefs, saidRefs } from '../cases/said-of-child.ts';
import type { Asked } from '../command.ts';
import { listAll } from '../list-all.ts';
import { whoIn } from '../who-in.ts';
import { byMoment } from './read-files.ts';

type Tools = Pick<ApiPorts, 'store'> & Asked;

/** Whether the caller reads a part of the child's file through this case. */
export const readsThrough = (part: FilePart, state: Case | undefined, asked: Asked): boolean =>
  readsPart(part, relationsToCase(whoIn(asked), state));

/** The cases of all these files, the earliest first. */
export const casesOf = async (
  { store }: Pick<Tools, 'store'>,
  files: readonly FileId[],
): Promise<readonly Case[]> => {
  const lists = await Promise.all(
    files.map((id) => listAll(store, caseOfChildRecord, { pk: partitionOf(id), sk: 'CASE#' })),
  );
  const wanted = new Set(lists.flat().map(({ caseId }) => caseId));
  const [{ cases }] = await store.load({ cases: [...wanted].map((id) => ref(caseRecord, id)) });
  // An older release also listed the case of a follower in the elder file.
  const own = cases.filter(({ file }) => file !== undefined && files.includes(file));
  return own.toSorted(byMoment(({ openedAt }) => openedAt));
};

/** The files that the caller may know to be of one child: those of which they see a case. */
export const filesSeenIn = (cases: readonly Case[], asked: Asked): ReadonlySet<FileId> =>
  new Set(
    cases.filter((each) => readsThrough('joined', each, asked)).flatMap(({ file }) => file ?? []),
  );

/** The same for files whose cases are not read yet. */
export const filesSeen = async (
  tools: Pick<Tools, 'store'>,
  files: readonly (FileId | undefined)[],
  asked: Asked,
): Promise<ReadonlySet<FileId>> => {
  const wanted = files.flatMap((id) => id ?? []);
  return filesSeenIn(await casesOf(tools, wanted), asked);
};

const isIn = (
  cases: readonly Case[],
  said: readonly CaseEvent[],
  { by, at }: Statement,
): boolean =>
  'reporter' in by
    ? cases.some(({ id }) => caseOfReport(by.reporter) === id)
    : said.some(
        ({ actor, at: then }) => 'officer' in actor && actor.officer === by.officer && then === at,
      );

/**
 * The cases in which reporters made these statements; after an assignment, a case of another file may be among them.
 */
const casesOfReporters = async (
  { store }: Pick<Tools, 'store'>,
  said: readonly Statement[],
  known: readonly Case[],
): Promise<readonly Case[]> => {
  const ids = new Set(
    said.flatMap(({ by }) => ('reporter' in by ? caseOfReport(by.reporter) : [])),
  );
  for (const { id } of known) ids.delete(id);
  const [{ cases }] = await store.load({ cases: [...ids].map((id) => ref(caseRecord, id)) });
  return cases;
};

/**
 * Whether the speaker of a statement is shown: only if it was made in a case that the caller sees. An office of one
 * case may have spoken in another, so an officer's statement is looked up in the history of the case.
 *
 * @param cases - those of the files in which it was made
 */
export const speakersOf = async (
  tools: Tools,
  said: readonly Statement[],
  cases: readonly Case[],
): Promise<(statement: Statement) => boolean> => {
  const all = [...cases, ...(await casesOfReporters(tools, said, cases))];
  const heard = all.filter((each) => readsThrough('speakers', each, tools));
  const wanted = heard.map(saidRefs);
  const [{ events, lists }] = await tools.store.load({
    events: wanted.flatMap((each) => each.events),
    lists: wanted.flatMap((each) => each.lists),
  });
  const { earlierEvents: wantedEarlier } = earlierRefs({ lists });
  const [{ earlier }] = await tools.store.load({ earlier: wantedEarlier });
  return (statement) => isIn(heard, [...earlier, ...events], statement);
};

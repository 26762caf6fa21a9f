import { caseOfChildRecord } from '#domain/child/file';
import { profileRecord } from '#domain/child/profile';
import { showChild } from '#domain/child/show-child';
import type { Statement } from '#domain/child/statement';
import { type Case, caseRecord } from '#domain/composed/case';
import { type ChildFile, fileRecord } from '#domain/composed/child';
import { Refusal } from '#domain/errors';
import { caseOfReport, partitionOf } from '#domain/ids';
import { ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { CaseId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { ifSeen } from '../cases/other-case.ts';
import type { Asked } from '../command.ts';
import { listAll } from '../list-all.ts';
import { query } from '../query.ts';
import { statementsIn } from './sealed-file.ts';

/** The earliest first; of one moment, in the order in which they came. */
const byMoment =
  <T>(momentOf: (each: T) => Instant) =>
  (one: T, other: T): number =>
    momentOf(one).localeCompare(momentOf(other));

/** A file with those that are joined to it; the one that leads comes first. */
const joinedTo = async (
  { store }: Pick<ApiPorts, 'store'>,
  file: ChildFile,
): Promise<readonly ChildFile[]> => {
  const [{ elder }] = await store.load({ elder: file.follows && ref(fileRecord, file.follows) });
  const leads = elder ?? file;
  const others = leads.followers.filter((id) => id !== file.id);
  const [{ followers }] = await store.load({ followers: others.map((id) => ref(fileRecord, id)) });
  return elder ? [elder, file, ...followers] : [file, ...followers];
};

/** All statements of these files, the earliest first; a file whose key is destroyed has none. */
const saidIn = async (
  { store, fileVault }: Pick<ApiPorts, 'store' | 'fileVault'>,
  files: readonly ChildFile[],
): Promise<readonly Statement[]> => {
  const wanted = files.map(({ id }) => ref(profileRecord, id));
  const [{ profiles }] = await store.load({ profiles: wanted });
  const opened = await Promise.all(
    files.map(async (file) => {
      const profile = profiles.find(({ fileId }) => fileId === file.id);
      return statementsIn(file, profile, fileVault);
    }),
  );
  return opened.flat().toSorted(byMoment(({ at }) => at));
};

/**
 * Whether the caller sees where something was said: in the report of a case that they see, or by an office of one. A
 * speaker of another case would tell that there is one.
 */
const isSeenIn =
  (cases: readonly Case[]) =>
  ({ by }: Statement): boolean =>
    cases.some(({ id, offices }) =>
      'reporter' in by ? caseOfReport(by.reporter) === id : offices.includes(by.office),
    );

/** The cases of all these files that the caller sees: that another exists is not told. */
const casesSeen = async (
  tools: ApiPorts & Asked,
  files: readonly ChildFile[],
): Promise<readonly Case[]> => {
  const { store } = tools;
  const lists = await Promise.all(
    files.map(({ id }) => listAll(store, caseOfChildRecord, { pk: partitionOf(id), sk: 'CASE#' })),
  );
  const wanted = lists.flat().map(({ caseId }) => ref(caseRecord, caseId));
  const [{ cases }] = await store.load({ cases: wanted });
  return cases.filter((each) => ifSeen(each, tools)).toSorted(byMoment(({ openedAt }) => openedAt));
};

/**
 * The file of a case's child: what is known of the child and on whose word, and the child's other cases, each only
 * where the caller sees it. Of joined files it shows them all.
 */
export const showChildFile = query({
  may: 'seesCase',
  first: ({ params }: { readonly params: { readonly caseNumber: CaseId } }) => ({
    case: ref(caseRecord, params.caseNumber),
  }),
  show: async ({ case: state }, _input, tools) => {
    if (!state?.file) throw new Refusal(state ? 'no-file' : 'not-found');
    const [{ file }] = await tools.store.load({ file: ref(fileRecord, state.file) });
    if (!file) throw new Refusal('no-file');
    const files = await joinedTo(tools, file);
    const [said, cases] = await Promise.all([saidIn(tools, files), casesSeen(tools, files)]);
    const { id, county, division, openedAt, follows, followers } = file;
    return {
      body: {
        file: id,
        county,
        division,
        openedAt,
        ...(follows && { follows }),
        followers,
        child: showChild(said, isSeenIn(cases)),
        cases: cases.map((each) => ({
          caseNumber: each.id,
          status: each.status,
          openedAt: each.openedAt,
        })),
      },
    };
  },
});

import { showChild } from '#domain/child/show-child';
import type { Statement } from '#domain/child/statement';
import { caseRecord } from '#domain/composed/case';
import type { ChildFile } from '#domain/composed/child';
import { ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { CaseId, FileId } from '#schemas/ids';
import type { Asked } from '../command.ts';
import { reveals } from '../note-reading.ts';
import { query } from '../query.ts';
import { fileOfCase } from './file-of-case.ts';
import { type ReadChild, readChild } from './read-files.ts';
import { casesOf, filesSeen, filesSeenIn, readsThrough, speakersOf } from './seen-of-file.ts';

type Tools = ApiPorts & Asked;

/** The other files of the child of which the caller sees a case. */
const joinedView = ({ follows, followers }: ChildFile, seen: ReadonlySet<FileId>) => ({
  ...(follows && seen.has(follows) && { follows }),
  followers: followers.filter((id) => seen.has(id)),
});

/** The entries of a file that a person has to assign, if the caller sees a case of the other file. */
const unassignedView = async (id: FileId, { entries }: ReadChild, tools: Tools) => {
  const own = entries.filter(({ fileId }) => fileId === id);
  const seen = await filesSeen(tools, [...new Set(own.map(({ other }) => other))], tools);
  return own
    .filter(({ other }) => seen.has(other))
    .flatMap(({ file, event, other, words: [first, ...more] }) =>
      first ? [{ file, event, other, at: first.at, fields: fieldsOf([first, ...more]) }] : [],
    );
};

const fieldsOf = (words: readonly Statement[]) => [...new Set(words.map(({ field }) => field))];

/**
 * Shows the file of a case's child, each part only if the table lets the caller read it: the statements about the child
 * and their speakers, the child's other cases, and the joined files. The parts of all joined files are shown.
 */
export const showChildFile = query({
  may: 'seesCase',
  first: ({ params }: { readonly params: { readonly caseNumber: CaseId } }) => ({
    case: ref(caseRecord, params.caseNumber),
  }),
  reveals: reveals('file'),
  show: async ({ case: found }, _input, tools) => {
    const { state, file } = await fileOfCase(tools, found);
    const child = await readChild(tools, file);
    const cases = await casesOf(
      tools,
      child.files.map(({ id }) => id),
    );
    const seen = cases.filter((each) => readsThrough('cases', each, tools));
    // The beginning of the file is shown as that of the first case that the caller sees, so that an earlier one is not
    // revealed.
    const { division, openedAt } = seen.find((each) => each.file === file.id) ?? state;
    const isKnown = readsThrough('identity', state, tools);
    return {
      body: {
        file: file.id,
        county: file.county,
        division,
        openedAt,
        ...joinedView(file, filesSeenIn(cases, tools)),
        child: isKnown ? showChild(child.said, await speakersOf(tools, child.said, cases)) : {},
        unassigned: await unassignedView(file.id, child, tools),
        cases: seen.map((each) => ({
          caseNumber: each.id,
          status: each.status,
          openedAt: each.openedAt,
        })),
      },
    };
  },
});

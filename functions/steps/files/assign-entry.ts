import {
  type Assigned,
  againstAssigning,
  assignEntry as assign,
  type Side,
} from '#domain/child/assign-entry';
import { joinedEntryRecord } from '#domain/child/entry';
import type { Profile } from '#domain/child/profile';
import type { Statement } from '#domain/child/statement';
import type { ChildFile } from '#domain/composed/child';
import { Refusal } from '#domain/errors';
import { sealedRecord } from '#domain/history/event';
import { ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { AssignmentBody } from '#schemas/api/child-files';
import type { CaseId } from '#schemas/ids';
import { caseCommand } from '../cases/case-command.ts';
import type { Step, Tools } from '../command.ts';
import { contextOf } from '../duties/context.ts';
import { wordsIn } from './entries.ts';
import { commitFile, fileRefs, ownFileRefs, statementsIn } from './sealed-file.ts';
import { filesSeen } from './seen-of-file.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: AssignmentBody;
}

/** A file with its key, as it was read. */
interface Known {
  readonly file: ChildFile;
  readonly profile: Profile;
}

const sideOf = async (
  { file, profile }: Known,
  words: readonly Statement[],
  { fileVault }: Tools,
): Promise<Side> => ({
  id: file.id,
  before: await statementsIn(file, profile, fileVault),
  words,
});

const written = ({ file, profile }: Known, { draft, statements }: Assigned, tools: Tools) => {
  const { id, county } = file;
  const change = { drafts: [draft], statements };
  const { fileVault } = tools;
  return commitFile({ id, county, before: file, profile }, change, {
    context: contextOf(file, tools),
    fileVault,
  });
};

/**
 * Records the assignment in both files in one transaction; the other file names the event of the file with the entry,
 * and its hash.
 */
const inBoth = async (
  {
    lies,
    other,
    words,
  }: { readonly lies: Known; readonly other: Known; readonly words: readonly Statement[] },
  { event, to, reason }: AssignmentBody,
  tools: Tools,
) => {
  const act = { file: lies.file.id, event, to, reason };
  const there = { id: other.file.id, seq: other.file.seq + 1 };
  const first = assign(await sideOf(lies, words, tools), { ...act, other: there });
  const done = await written(lies, first, tools);
  const { id, seq, hash } = done.state;
  const then = assign(await sideOf(other, words, tools), { ...act, other: { id, seq, hash } });
  return [...done.writes, ...(await written(other, then, tools)).writes];
};

/**
 * Assigns an entry that was made while two files were joined to the child to whom it belongs: it stays in its file, or
 * moves to the other. Until then both files show it.
 *
 * @throws {Refusal} `bad-input` with each reason why not, `no-file` where the key of one of the files is destroyed.
 */
export const assignEntry = (ports: ApiPorts): Step<Input> =>
  caseCommand({
    may: 'saysWhichChild',
    reads: (state, { body: { file, event, other } }: Input) => {
      const { file: fileId } = state;
      const there = fileRefs(other);
      return {
        ...ownFileRefs(state),
        entry: fileId && ref(joinedEntryRecord, { fileId, other, file, event }),
        part: ref(sealedRecord, file, event),
        otherFile: there.file,
        otherProfile: there.profile,
      };
    },
    decide: async ({ tools, found }, { body }) => {
      const { file: own, profile, entry, part, otherFile, otherProfile } = found;
      if (!own || !profile) throw new Refusal('no-file');
      const seen = await filesSeen(ports, [otherFile?.id], tools);
      const other = otherFile && seen.has(otherFile.id) ? otherFile : undefined;
      const complaints = againstAssigning({ ...body, entry, own, other });
      if (complaints.length > 0 || !other) throw new Refusal('bad-input', { complaints });
      if (!otherProfile) throw new Refusal('no-file');
      const here = { file: own, profile };
      const there = { file: other, profile: otherProfile };
      const isHere = body.file === own.id;
      const lies = isHere ? here : there;
      const words = await wordsIn({ ...lies.file, profile: lies.profile, part }, tools.fileVault);
      const both = { lies, other: isHere ? there : here, words };
      return {
        drafts: [],
        writes: await inBoth(both, body, tools),
        answer: () => ({ body: { file: own.id, ...(own.follows && { follows: own.follows }) } }),
      };
    },
  })(ports);

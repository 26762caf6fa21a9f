import { leaveFollower, standAlone } from '#domain/child/join-files';
import { fileRecord } from '#domain/composed/child';
import { Refusal } from '#domain/errors';
import { ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { CaseId } from '#schemas/ids';
import { caseCommand } from '../cases/case-command.ts';
import type { Step } from '../command.ts';
import { inBothFiles } from './both-files.ts';
import { ownFileRefs } from './sealed-file.ts';
import { filesSeen } from './seen-of-file.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: { readonly reason: string };
}

/**
 * Records that the file of this case is of another child after all: it stands alone again, with its own open cases and
 * its number.
 *
 * @throws {Refusal} `files-not-joined` where it follows no file of which the officer sees a case, `no-file` for a
 *   case without a file, or whose file's key is destroyed.
 */
export const partFiles = (ports: ApiPorts): Step<Input> =>
  caseCommand({
    may: 'saysWhichChild',
    reads: (state, _input: Input) => ownFileRefs(state),
    more: ({ file }) => ({ elder: file?.follows && ref(fileRecord, file.follows) }),
    decide: async ({ tools, found }, { body: { reason } }) => {
      const { file: younger, profile, elder } = found;
      if (!younger || !profile) throw new Refusal('no-file');
      const seen = await filesSeen(ports, [elder?.id], tools);
      if (!elder || !seen.has(elder.id)) throw new Refusal('files-not-joined');
      const youngerSays = (after: Parameters<typeof standAlone>[0]) => standAlone(after, reason);
      const elderSays = leaveFollower(younger);
      return inBothFiles({ elder, younger, profile, elderSays, youngerSays }, tools);
    },
  })(ports);

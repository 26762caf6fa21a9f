import { againstFollowing, follow, takeFollower, toldAgainst } from '#domain/child/join-files';
import { caseRecord } from '#domain/composed/case';
import { fileRecord } from '#domain/composed/child';
import { Refusal } from '#domain/errors';
import { ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { SameChildBody } from '#schemas/api/child-files';
import type { CaseId } from '#schemas/ids';
import { caseCommand } from '../cases/case-command.ts';
import type { Step } from '../command.ts';
import { inBothFiles } from './both-files.ts';
import { ownFileRefs } from './sealed-file.ts';
import { filesSeen, readsThrough } from './seen-of-file.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: SameChildBody;
}

/**
 * Records that the child of this case is the child of another: the file of this case follows the other's. No records
 * move; a further report of either child joins the oldest open case on the leading file.
 *
 * @throws {Refusal} `bad-input` with each reason why not, `no-file` where the key of this file is destroyed.
 */
export const joinFiles = (ports: ApiPorts): Step<Input> =>
  caseCommand({
    may: 'saysWhichChild',
    reads: (state, { body }: Input) => ({
      ...ownFileRefs(state),
      other: ref(caseRecord, body.caseNumber),
    }),
    more: ({ other }) => ({ elder: other?.file && ref(fileRecord, other.file) }),
    decide: async ({ tools, found }, { body: { caseNumber: given, reason } }) => {
      const { file: younger, profile, other } = found;
      const elder = readsThrough('joined', other, tools) ? found.elder : undefined;
      const seen = await filesSeen(ports, toldAgainst(younger, elder), tools);
      const named = { field: 'caseNumber', given, elder, seen };
      const complaints = againstFollowing(younger, named);
      if (complaints.length > 0 || !elder) throw new Refusal('bad-input', { complaints });
      if (!younger || !profile) throw new Refusal('no-file');
      const youngerSays = (after: Parameters<typeof follow>[0]) => follow(after, reason);
      const elderSays = takeFollower(younger);
      return inBothFiles({ elder, younger, profile, elderSays, youngerSays }, tools);
    },
  })(ports);

import * as z from 'zod';
import { Post } from '../codes/post.ts';
import { CaseId, DivisionCode, FileId, OfficerId, ReportId } from '../ids.ts';
import { Instant } from '../time.ts';

/** How far something is proved: by nothing, by a number or a paper, by the police or civil affairs. */
const Proof = z.enum(['said', 'shown', 'confirmed']);

const Sayer = z.union([
  z.object({ reporter: ReportId }),
  z.object({ officer: OfficerId, post: Post }),
]);

const StatementView = z.lazy(() =>
  z
    .object({
      value: z.unknown(),
      by: Sayer,
      at: Instant,
      standing: Proof,
      /** It was read from the citizen id number. */
      from: z.literal('citizenId').optional(),
      /** In which of the joined files it was said, where that is not this one. */
      file: FileId.optional(),
    })
    .meta({ id: 'Statement' }),
);

/** One thing that is known of the child, with everything that was said of it. */
const IdentityField = z.lazy(() =>
  z
    .object({
      field: z.string(),
      /** What stands at present. */
      value: z.unknown(),
      standing: Proof,
      /** Somebody says otherwise. */
      disputed: z.boolean(),
      statements: z.array(StatementView),
    })
    .meta({ id: 'IdentityField' }),
);

/** The file of a child, as far as the caller may see it. */
export const ChildFileView = z.lazy(() =>
  z
    .object({
      file: FileId,
      county: DivisionCode,
      division: DivisionCode,
      openedAt: Instant,
      /** The file that leads, where this one follows it. */
      follows: FileId.optional(),
      /** The files that follow this one. */
      followers: z.array(FileId),
      identity: z.array(IdentityField),
      /** The child's cases that the caller sees, of all the joined files; the earliest first. */
      cases: z.array(
        z.object({ caseNumber: CaseId, status: z.enum(['open', 'closed']), openedAt: Instant }),
      ),
    })
    .meta({ id: 'ChildFile' }),
);

export type ChildFileView = z.infer<typeof ChildFileView>;

/** Two files of one child, or a file that stands alone. */
export const FileStatus = z.lazy(() =>
  z.object({ file: FileId, follows: FileId.optional() }).meta({ id: 'FileStatus' }),
);

import * as z from 'zod';
import { ChildField } from '../child-identity.ts';
import { CaseId, DivisionCode, FileId } from '../ids.ts';
import { Instant } from '../time.ts';
import { IdentityView } from './identity.ts';

/** The file of a child, as far as the caller may see it. */
export const ChildFileView = z.lazy(() =>
  z
    .object({
      file: FileId,
      county: DivisionCode,
      /** That of the first case on this file that the caller sees, as is `openedAt`. */
      division: DivisionCode,
      openedAt: Instant,
      /** The leading file, if this one follows it and the caller sees a case of it. */
      follows: FileId.optional(),
      /** The files that follow this one, of which the caller sees a case. */
      followers: z.array(FileId),
      /** The statements of all the joined files. */
      child: IdentityView,
      /**
       * Entries made while the file was joined with another from which it has parted: both show them until a person
       * decides to which child they belong. Only if the caller sees a case of the other file.
       */
      unassigned: z.array(
        z.object({
          /** The file that has the entry, and the number of its event there. */
          file: FileId,
          event: z.number().int(),
          other: FileId,
          at: Instant,
          fields: z.array(ChildField),
        }),
      ),
      /** The child's cases that the caller sees, of all the joined files; the earliest first. */
      cases: z.array(
        z.object({ caseNumber: CaseId, status: z.enum(['open', 'closed']), openedAt: Instant }),
      ),
    })
    .meta({ id: 'ChildFile' }),
);

export type ChildFileView = z.infer<typeof ChildFileView>;

/** The child of an open duty on its file: the statements about it, without their speakers. */
export const ChildOfDuty = z.lazy(() =>
  z.object({ file: FileId, child: IdentityView }).meta({ id: 'ChildOfDuty' }),
);

/** Two files of one child, or a file that stands alone. */
export const FileStatus = z.lazy(() =>
  z.object({ file: FileId, follows: FileId.optional() }).meta({ id: 'FileStatus' }),
);

import * as z from 'zod';
import { carrierShape } from '#domain/duty/carrier';
import { partitionOf } from '#domain/ids';
import { record } from '#domain/record';
import { CaseId, FileId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { Known } from './identity.ts';

/** A child's file as it stands: codes, dates and divisions, and nothing personal. */
export const fileShape = {
  ...carrierShape,
  id: FileId,
  openedAt: Instant,
  /** The pseudonym of the number that names the child. */
  child: z.string().optional(),
  /** Which fields of its identity are known, how far proved, and which are disputed. */
  known: Known,
  /** Its open cases, those of its followers too: one, or several that wait until a person joins them. */
  cases: z.array(CaseId),
  /** The elder file of the same child, which this one follows. */
  follows: FileId.optional(),
  /** The younger files of the same child. */
  followers: z.array(FileId),
};

/** A child's file, which several workflows read. */
export type FileBase = z.infer<z.ZodObject<typeof fileShape>>;

/** The file of the child whom a number names: a second report of the child finds it. */
const FileOfChild = z.object({ child: z.string(), fileId: FileId });

export const fileOfChildRecord = record({
  name: 'fileOfChild',
  schema: FileOfChild,
  at: (child: string) => ({ pk: `CHILD#${child}`, sk: 'FILE' }),
  idOf: (value) => [value.child] as const,
});

/** A case of the child, open or closed: who comes to the child next finds what was there before. */
const CaseOfChild = z.object({ fileId: FileId, caseId: CaseId });

export const caseOfChildRecord = record({
  name: 'caseOfChild',
  schema: CaseOfChild,
  at: (fileId: FileId, caseId: CaseId) => ({ pk: partitionOf(fileId), sk: `CASE#${caseId}` }),
  idOf: ({ fileId, caseId }) => [fileId, caseId] as const,
});

import * as z from 'zod';
import { carrierShape } from '#domain/duty/carrier';
import { partitionOf } from '#domain/ids';
import { record } from '#domain/record';
import { CaseId, FileId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { Known } from './identity.ts';
import { Register } from './register/register.ts';

/** The state of a child's file: codes, dates and divisions, and nothing personal. */
export const fileShape = {
  ...carrierShape,
  id: FileId,
  openedAt: Instant,
  /** The pseudonym of the number that names the child. */
  child: z.string().optional(),
  /** The known fields of the child's identity, the proof of each, and whether it is disputed. */
  known: Known,
  /** The open cases of the child, including those of followers; there are several until a person joins them. */
  cases: z.array(CaseId),
  /** The elder file of the same child, which this one follows. */
  follows: FileId.optional(),
  /** The younger files of the same child. */
  followers: z.array(FileId),
  /** The child's entry in the register, once somebody has made it. */
  register: Register.optional(),
};

/** The part of a child's file that several workflows use. */
export type FileBase = z.infer<z.ZodObject<typeof fileShape>>;

/** The file of the child with this number: a second report about the child finds it. */
const FileOfChild = z.object({ child: z.string(), fileId: FileId });

export const fileOfChildRecord = record({
  name: 'fileOfChild',
  schema: FileOfChild,
  at: (child: string) => ({ pk: `CHILD#${child}`, sk: 'FILE' }),
  idOf: (value) => [value.child] as const,
});

/** A case of the child, open or closed, so that whoever works on a later case finds the earlier ones. */
const CaseOfChild = z.object({ fileId: FileId, caseId: CaseId });

export const caseOfChildRecord = record({
  name: 'caseOfChild',
  schema: CaseOfChild,
  at: (fileId: FileId, caseId: CaseId) => ({ pk: partitionOf(fileId), sk: `CASE#${caseId}` }),
  idOf: ({ fileId, caseId }) => [fileId, caseId] as const,
});

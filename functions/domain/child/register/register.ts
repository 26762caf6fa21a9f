import * as z from 'zod';
import { partitionOf } from '#domain/ids';
import { record } from '#domain/record';
import { Population } from '#schemas/codes/population';
import { RegisterPart } from '#schemas/codes/register-part';
import { DivisionCode, FileId, OfficeId } from '#schemas/ids';
import { Instant } from '#schemas/time';

/**
 * The entry of a child in the register (`reg.file`): codes, dates and divisions, and nothing personal. Which category a
 * child is in is sealed; only whether there is any is known here, because it decides whom a visitor follows closely.
 */
export const Register = z.object({
  status: z.enum(['in', 'left']),
  /** The village. */
  division: DivisionCode,
  populations: z.array(Population),
  /** A person has confirmed a category that has not ended. */
  isKey: z.boolean(),
  /** The school's office in the directory: it sees its pupils. */
  school: OfficeId.optional(),
  registeredAt: Instant,
  leftAt: Instant.optional(),
  updatedAt: Instant,
  /** How many visits are recorded, and when the household, and the child, was last met. */
  visits: z.number().int().optional(),
  visitedAt: Instant.optional(),
  seenAt: Instant.optional(),
});
export type Register = z.infer<typeof Register>;

/** The line of a child in the register of a county, in the order of villages; it names nobody. */
const RegisterLine = z.object({
  fileId: FileId,
  county: DivisionCode,
  division: DivisionCode,
  status: z.enum(['in', 'left']),
});
export type RegisterLine = z.infer<typeof RegisterLine>;

/** The list of a county's children, of those in the register or of those who have left it. */
export const childrenOf = (county: DivisionCode, status: Register['status']): string =>
  status === 'in' ? `CHILDREN#${county}` : `CHILDREN-LEFT#${county}`;

export const registerLineRecord = record({
  name: 'registerLine',
  schema: RegisterLine,
  at: (fileId: FileId) => ({ pk: partitionOf(fileId), sk: 'REGISTER' }),
  idOf: ({ fileId }) => [fileId] as const,
  area: ({ county, division, status, fileId }) => ({
    pk: childrenOf(county, status),
    sk: `${division}#${fileId}`,
  }),
});

/** The present content of all parts of a file, sealed under the file's key; it is rebuilt from the events' parts. */
const Parts = z.object({ fileId: FileId, sealed: z.string() });

export const partsRecord = record({
  name: 'parts',
  schema: Parts,
  at: (fileId: FileId) => ({ pk: partitionOf(fileId), sk: 'PARTS' }),
  idOf: ({ fileId }) => [fileId] as const,
});

/** One entry into a part: it leads to its event, and tells nothing of other events of the file. */
const PartEntry = z.object({
  fileId: FileId,
  part: RegisterPart,
  entry: z.number().int(),
  event: z.number().int(),
  at: Instant,
});

export const partEntryRecord = record({
  name: 'partEntry',
  schema: PartEntry,
  at: (fileId: FileId, part: RegisterPart, entry: number) => ({
    pk: partitionOf(fileId),
    sk: `PART#${part}#${String(entry).padStart(6, '0')}`,
  }),
  idOf: ({ fileId, part, entry }) => [fileId, part, entry] as const,
});

/** A file that a name or a number leads to; the token is secret to its county, and nobody can read it back. */
const FoundBy = z.object({ county: DivisionCode, token: z.string(), fileId: FileId });

export const foundByPartition = (county: DivisionCode, token: string): string =>
  `FOUND#${county}#${token}`;

export const foundByRecord = record({
  name: 'foundBy',
  schema: FoundBy,
  at: (county: DivisionCode, token: string, fileId: FileId) => ({
    pk: foundByPartition(county, token),
    sk: fileId,
  }),
  idOf: ({ county, token, fileId }) => [county, token, fileId] as const,
});

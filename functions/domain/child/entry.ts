import * as z from 'zod';
import type { DataOf } from '#domain/history/fact';
import { partitionOf } from '#domain/ids';
import { put, record, remove, type Write } from '#domain/record';
import { FileId } from '#schemas/ids';
import type { EntryAssigned } from './facts.ts';
import type { FileBase } from './file.ts';

/**
 * A statement about the child in one of two files while they were joined: an event of a file. Each of the two has the
 * entry in its partition until a person decides, after the files were parted, to which child it belongs.
 */
const JoinedEntry = z.object({
  fileId: FileId,
  other: FileId,
  /** The file whose history has the event: one of the two. */
  file: FileId,
  event: z.number().int(),
});
export type JoinedEntry = z.infer<typeof JoinedEntry>;

const inOrder = (event: number): string => String(event).padStart(6, '0');

export const joinedEntryRecord = record({
  name: 'joinedEntry',
  schema: JoinedEntry,
  at: ({ fileId, other, file, event }: JoinedEntry) => ({
    pk: partitionOf(fileId),
    sk: `ENTRY#${other}#${file}#${inOrder(event)}`,
  }),
  idOf: (value) => [value] as const,
});

/** The files that a file is joined with directly: the one that it follows, or those that follow it. */
const joinedWith = ({ follows, followers }: FileBase): readonly FileId[] =>
  follows ? [follows] : followers;

/** Keeps in both files that an event of one was written while they were joined. */
export const keepEntry = (state: FileBase, event: number): readonly Write[] =>
  joinedWith(state).flatMap((other) => {
    const entry = { file: state.id, event };
    return [
      put(joinedEntryRecord, { fileId: state.id, other, ...entry }),
      put(joinedEntryRecord, { fileId: other, other: state.id, ...entry }),
    ];
  });

/**
 * Removes an entry from a file's list; statements that come from the other file become an entry again if a third file
 * is joined.
 */
export const settleEntry = (
  state: FileBase,
  { file, event, other, to }: DataOf<typeof EntryAssigned>,
  seq: number,
): readonly Write[] => [
  remove(joinedEntryRecord, { fileId: state.id, other, file, event }),
  ...(to === state.id && to !== file ? keepEntry(state, seq) : []),
];

import type { Complaint } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { complaint } from '#domain/input/complaint';
import type { FileId } from '#schemas/ids';
import type { JoinedEntry } from './entry.ts';
import { EntryAssigned } from './facts.ts';
import type { FileBase } from './file.ts';
import { knownOf } from './identity.ts';
import type { Statement } from './statement.ts';

type Statements = readonly Statement[];

/** An entry that an officer assigns to a child, and the files involved. */
export interface Assigning {
  readonly event: number;
  readonly to: FileId;
  readonly entry: JoinedEntry | undefined;
  readonly own: FileBase;
  /** The other file, if the officer sees a case of it. */
  readonly other: FileBase | undefined;
}

const leaderOf = ({ id, follows = id }: FileBase): FileId => follows;

/** The reasons why an entry cannot be assigned in this way. */
export const againstAssigning = ({
  event,
  to,
  entry,
  own,
  other,
}: Assigning): readonly Complaint[] => {
  if (!entry || !other) {
    const none = ['没有这条待认定的记录', 'there is no such entry to assign'] as const;
    return [complaint('event', event, none)];
  }
  const reasons: readonly (readonly [boolean, Complaint])[] = [
    [
      leaderOf(own) === leaderOf(other),
      complaint('other', other.id, [
        '两份档案仍合并，请先拆分',
        'the files are still joined: part them first',
      ]),
    ],
    [
      to !== own.id && to !== other.id,
      complaint('to', to, ['须为两份档案之一', 'one of the two files']),
    ],
  ];
  return reasons.filter(([holds]) => holds).map(([, each]) => each);
};

/** One of the two files of an assignment: its own statements, and those of the entry. */
export interface Side {
  readonly id: FileId;
  readonly before: Statements;
  readonly words: Statements;
}

export interface Assigned {
  readonly draft: Draft;
  /** All statements of this file from now on; absent if they do not change. */
  readonly statements?: Statements;
}

/** The earliest first: of statements with equal weight, the later one stands. */
const inOrder = (statements: Statements): Statements =>
  statements.toSorted((one, other) => one.at.localeCompare(other.at));

/** Both were read by one schema, so their fields are in the same order. */
const isSame = (one: Statement, other: Statement): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const after = (
  { id, before, words }: Side,
  { file, to }: Pick<JoinedEntry, 'file'> & { to: FileId },
) => {
  if (to === file) return undefined;
  return id === to
    ? inOrder([...before, ...words])
    : before.filter((each) => !words.some((word) => isSame(word, each)));
};

/** An entry, the file of its child, and the event of the other file in the same act. */
export interface Assignment extends Pick<JoinedEntry, 'file' | 'event'> {
  readonly to: FileId;
  readonly other: { readonly id: FileId; readonly seq: number; readonly hash?: string };
  readonly reason: string;
}

/**
 * Records in one of the two files to which child an entry belongs: if it moves, its statements are added or removed.
 */
export const assignEntry = (
  side: Side,
  { file, event, to, other: { id: other, ...link }, reason }: Assignment,
): Assigned => {
  const statements = after(side, { file, to });
  const known = statements && { known: knownOf(statements) };
  const isTaken = statements && side.id === to;
  return {
    draft: {
      fact: EntryAssigned.of({ file, event, other, to, ...known, ...link }),
      basis: [],
      personal: { reason, ...(isTaken && { statements: side.words }) },
    },
    ...(statements && { statements }),
  };
};

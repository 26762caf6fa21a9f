import type { Post } from '#schemas/codes/post';
import type { Who } from './asked.ts';
import { holds, isInOffice, type Relation } from './relation.ts';

/**
 * The relations through which one part of a child's file is read and written, and the posts that may write it; any post
 * where none is listed.
 */
interface Sight {
  readonly reads: readonly Relation[];
  readonly writes: readonly Relation[];
  readonly writers?: readonly Post[];
}

/**
 * The parts of a child's file, and the relations through which each is read and written (ADR 40). A relation is always
 * to the thing itself: whoever sees one case of a child sees that case, and not another case of the same child. A new
 * part needs a new row.
 */
const fileSight = {
  /**
   * The statements about the child, with their time and proof: read through any case of the file, or any open duty on
   * it.
   */
  identity: { reads: ['supervisor', 'caseOffice', 'dutyOffice'], writes: ['caseOffice'] },
  /** The speaker of a statement: read through the case in which it was made. */
  speakers: { reads: ['supervisor', 'caseOffice'], writes: [] },
  /** The existence of a case: read through that case. */
  cases: { reads: ['supervisor', 'caseOffice'], writes: [] },
  /**
   * The other files of the same child, and the entries that nobody has assigned to a child yet: read through a case of
   * each file.
   */
  joined: {
    reads: ['supervisor', 'caseOffice'],
    writes: ['supervisor', 'caseOffice'],
    writers: ['police_station', 'county_police', 'civil_affairs'],
  },
  /** A duty on the file, without the child's identity. The duty's type says which posts end or change it. */
  duties: {
    reads: ['supervisor', 'dutyOffice', 'fileOffice'],
    writes: ['supervisor', 'dutyOffice'],
  },
  /** The numbers and hashes of the file's events: a case that begins with a high number would tell of one before it. */
  links: { reads: [], writes: [] },
} as const satisfies Readonly<Record<string, Sight>>;

export type FilePart = keyof typeof fileSight;

const table: Readonly<Record<FilePart, Sight>> = fileSight;

const isAmong = (wanted: readonly Relation[], relations: readonly Relation[]): boolean =>
  relations.some((relation) => wanted.includes(relation));

/** Whether a part is shown through these relations. */
export const readsPart = (part: FilePart, relations: readonly Relation[]): boolean =>
  isAmong(table[part].reads, relations);

/** Whether the caller may change a part that they reach through these relations. */
export const writesPart = (who: Who, part: FilePart, relations: readonly Relation[]): boolean => {
  const { writes, writers } = table[part];
  return isAmong(writes, relations) && (writers ? holds(who, ...writers) : isInOffice(who));
};

import type { Post } from '#schemas/codes/post';
import type { Who } from './asked.ts';
import { holds, isInOffice, type Relation } from './relation.ts';

/** One part of a child's file: through which relations it is read and written, and by which posts, unless by any. */
interface Sight {
  readonly reads: readonly Relation[];
  readonly writes: readonly Relation[];
  readonly writers?: readonly Post[];
}

/**
 * The parts of a child's file, and through which relations each is read and written (ADR 40). A relation is one to the thing
 * itself: a case is shown to those who see that case, and another case of the same child shows nothing of it. A new part is a
 * new row.
 */
const fileSight = {
  /** The words about the child, their time and their proof: through any case, or any open duty, of the file. */
  identity: { reads: ['supervisor', 'caseOffice', 'dutyOffice'], writes: ['caseOffice'] },
  /** The speaker of a word: through the case in which it was said. */
  speakers: { reads: ['supervisor', 'caseOffice'], writes: [] },
  /** That there is a case: through that case. */
  cases: { reads: ['supervisor', 'caseOffice'], writes: [] },
  /** The other files of the same child, and the entries of which nobody has said whose they are: through a case of each. */
  joined: {
    reads: ['supervisor', 'caseOffice'],
    writes: ['supervisor', 'caseOffice'],
    writers: ['police_station', 'county_police', 'civil_affairs'],
  },
  /** A duty on the file, without the child. Its type says by which post it is ended or changed. */
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

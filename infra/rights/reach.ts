import type { audiences } from '#schemas/api/index';

type Index = 'area' | 'work';

/** The beginnings of the partition keys that a function may use; one without `#` is a whole key. */
export interface Reach {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly deletes: readonly string[];
  /** The partitions of the sparse indexes that it may query. */
  readonly asks: Readonly<Partial<Record<Index, readonly string[]>>>;
}

/** The functions that answer officers and reporters through the router. */
export type RoutedAudience = Exclude<keyof typeof audiences, 'clock' | 'hotline'>;

/**
 * The partitions that every request reads: the caller, the directory, its own first answer, and, if it may be moved,
 * the clock.
 */
const everyRequest = ['CLOCK', 'DIRECTORY', 'DIVISION#', 'OFFICE#', 'OFFICER#', 'REQUEST#'];

/** The partitions of children's files: the files, their numbers, and the keys of counties. */
const files = ['CHILD#', 'COUNTY-KEY#', 'FILE#'];

/** The partitions of guardians, accused and others, and their numbers. */
const people = ['CITIZEN#', 'PERSON#'];

/** The partition of the access log. */
const readings = ['ACCESS#'];

/** The partitions of messages for other functions. */
const messages = ['OUTBOX#', 'REPORTER-OUTBOX#'];

/** The reach of each function in the table of cases; the in-memory table of the tests enforces the same. */
export const reachOf: Readonly<Record<RoutedAudience, Reach>> = {
  /** It receives reports and lists nothing: no office's duties, no alerts, no places. */
  intake: {
    reads: [...everyRequest, ...files, 'ACT#', 'CASE#', 'RECEIPT#', 'ROSTER#'],
    writes: [...files, ...messages, 'ACT#', 'CASE#', 'RECEIPT#', 'REQUEST#', 'ROSTER#'],
    deletes: [],
    asks: {},
  },
  /** It changes no directory and reads no receipt: it must not learn who reported. */
  work: {
    reads: [...everyRequest, ...files, ...people, 'CASE#', 'PLACE#'],
    writes: [...files, ...people, ...messages, ...readings, 'CASE#', 'PLACE#', 'REQUEST#'],
    deletes: ['CASE#', 'CHILD#', 'CITIZEN#'],
    asks: { area: ['FAILED#', 'OFFICES#', 'REGISTER#'], work: ['ALERTS#', 'OFFICE#'] },
  },
  /**
   * It keeps the register, and finds children by tokens. It reads the cases of a child, and writes none; from a file it
   * deletes the entries that a person has assigned, and a number that no longer names the child. A file carries
   * duties, and their owners are told when they end.
   */
  registry: {
    reads: [...everyRequest, ...files, ...readings, 'CASE#', 'FOUND#'],
    writes: [...files, ...readings, 'FOUND#', 'OUTBOX#', 'REQUEST#'],
    deletes: ['CHILD#', 'FILE#'],
    asks: { area: ['CHILDREN#', 'CHILDREN-LEFT#'] },
  },
  /** It records in the case that a reporter's seal was opened, and does not read a child's file. */
  disclosure: {
    reads: [...everyRequest, 'CASE#'],
    writes: [...messages, ...readings, 'CASE#', 'REQUEST#'],
    deletes: ['CASE#'],
    asks: {},
  },
  /**
   * It reads what a paper of a case shows, and records the paper in the case's history; it changes no file, no person
   * and no directory.
   */
  papers: {
    reads: [...everyRequest, ...files, ...people, 'CASE#', 'PLACE#'],
    writes: [...messages, ...readings, 'CASE#', 'REQUEST#'],
    deletes: ['CASE#'],
    asks: {},
  },
  /** It reads cases and writes none, and reads no child's file; it maintains the directory. */
  desk: {
    reads: [...everyRequest, 'CASE#', 'DIRECTORY#', 'HEARTBEAT', 'PLACE#'],
    writes: [
      ...readings,
      'DIRECTORY',
      'DIRECTORY#',
      'DIVISION#',
      'OFFICE#',
      'OFFICER#',
      'OUTBOX#',
      'PLACE#',
      'REQUEST#',
    ],
    deletes: [],
    asks: { area: ['OFFICES#', 'PLACES#'] },
  },
};

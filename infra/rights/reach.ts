import type { audiences } from '#schemas/api/index';

type Index = 'area' | 'work';

/** The beginnings of partition keys at which a function may do something; one without `#` is the whole key. */
export interface Reach {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly deletes: readonly string[];
  /** The partitions of the sparse indexes that it may ask. */
  readonly asks: Readonly<Partial<Record<Index, readonly string[]>>>;
}

/** The functions that answer officers and reporters through the router. */
export type RoutedAudience = Exclude<keyof typeof audiences, 'clock' | 'hotline'>;

/** Every request reads who calls, the directory, its own first answer, and, where it may be moved, the clock. */
const everyRequest = ['CLOCK', 'DIRECTORY', 'DIVISION#', 'OFFICE#', 'OFFICER#', 'REQUEST#'];

/** Where children's files are sealed: the files, their numbers, and the keys of counties. */
const files = ['CHILD#', 'COUNTY-KEY#', 'FILE#'];

/** Guardians, accused and others, and their numbers. */
const people = ['CITIZEN#', 'PERSON#'];

/** Who was shown what of a case or a file. */
const readings = ['ACCESS#'];

/** Messages for others to carry. */
const messages = ['OUTBOX#', 'REPORTER-OUTBOX#'];

/** What each function reaches in the table of cases; in the memory of tests it reaches nothing else either. */
export const reachOf: Readonly<Record<RoutedAudience, Reach>> = {
  /** It takes in, and lists nothing: no office's duties, no alerts, no places. */
  intake: {
    reads: [...everyRequest, ...files, 'ACT#', 'CASE#', 'RECEIPT#', 'ROSTER#'],
    writes: [...files, ...messages, 'ACT#', 'CASE#', 'RECEIPT#', 'REQUEST#', 'ROSTER#'],
    deletes: [],
    asks: {},
  },
  /** It changes no directory, and meets no receipt: who reported does not concern it. */
  work: {
    reads: [...everyRequest, ...files, ...people, 'CASE#', 'PLACE#'],
    writes: [...files, ...people, ...messages, ...readings, 'CASE#', 'PLACE#', 'REQUEST#'],
    deletes: ['CASE#', 'CHILD#', 'CITIZEN#'],
    asks: { area: ['FAILED#', 'OFFICES#', 'REGISTER#'], work: ['ALERTS#', 'OFFICE#'] },
  },
  /**
   * It reads the cases of a child, and writes none; of a file it deletes what a person has assigned. A file carries
   * duties, and whoever owes one is told when it ends.
   */
  registry: {
    reads: [...everyRequest, ...files, ...readings, 'CASE#'],
    writes: [...files, ...readings, 'OUTBOX#', 'REQUEST#'],
    deletes: ['FILE#'],
    asks: {},
  },
  /** It records in the case that a reporter's seal is opened, and reaches no file of a child. */
  disclosure: {
    reads: [...everyRequest, 'CASE#'],
    writes: [...messages, ...readings, 'CASE#', 'REQUEST#'],
    deletes: ['CASE#'],
    asks: {},
  },
  /** It reads cases and writes none, and knows no file of a child: it has the directory. */
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

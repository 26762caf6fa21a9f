import { showWords } from '#domain/words/show';
import type { CaseId, FileId } from '#schemas/ids';
import { PersonField } from '#schemas/person';
import type { Instant } from '#schemas/time';
import type { LedgerLine, Note, Person } from './person.ts';
import { isSingle } from './slot.ts';
import { refusalIn, standingOf } from './standing.ts';
import { type PersonWord, personRules } from './word.ts';

/** A person in one child's file, with all statements and notes about them. */
export interface PersonRead {
  readonly person: Person;
  readonly words: readonly PersonWord[];
  readonly lines: readonly LedgerLine[];
}

/** The records of one person in all children's files. */
type Star = readonly PersonRead[];

const leaderOf = ({ person: { id, follows } }: PersonRead) => follows ?? id;

/** Groups the records that are of the same person, by the one who leads. */
export const starsOf = (read: readonly PersonRead[]): readonly Star[] => [
  ...Map.groupBy(read, leaderOf).values(),
];

/** The cases that the caller may see, and the files of the child in question. */
export interface Sight {
  readonly seen: ReadonlySet<CaseId>;
  readonly own: ReadonlySet<FileId>;
  /** The moment of the question, up to which the months of a refusal are counted. */
  readonly at: Instant;
}

interface Line extends LedgerLine {
  readonly file: FileId;
}

const byMoment = (one: Line, other: Line): number =>
  one.note.at.localeCompare(other.note.at) ||
  one.caseId.localeCompare(other.caseId) ||
  one.seq - other.seq;

/** The ledger lines from all cases that the caller sees, the earliest first. */
const linesOf = (star: Star, { seen }: Sight): readonly Line[] =>
  star
    .flatMap(({ person: { file }, lines }) => lines.map((line) => ({ ...line, file })))
    .filter(({ caseId }) => seen.has(caseId))
    .toSorted(byMoment);

const ofKind = <K extends Note['kind']>(lines: readonly Line[], kind: K) =>
  lines.flatMap(({ note, caseId: caseNumber, seq: event, file }) =>
    note.kind === kind
      ? [{ note: note as Extract<Note, { kind: K }>, recorded: { caseNumber, file, event } }]
      : [],
  );

/**
 * Whether a statement is shown. One about an accused, or about another child's guardian, reveals that a case exists,
 * and needs access to that case.
 */
const isShown = ({ file, role }: Person, word: PersonWord, { seen, own }: Sight): boolean =>
  seen.has(word.in) || (own.has(file) && role !== 'accused');

/** The identity of a person; a speaker is left out if the caller does not see the case. */
const identityOf = (star: Star, sight: Sight) => {
  const words = star
    .flatMap(({ person, words: said }) => said.filter((word) => isShown(person, word, sight)))
    .toSorted((one, other) => one.at.localeCompare(other.at));
  return showWords(words, {
    fields: PersonField.options,
    rules: personRules,
    isBySeen: (word) => sight.seen.has(word.in),
  });
};

const rolesOf = (lines: readonly Line[], { own }: Sight) => {
  const first = new Map<string, string>();
  for (const { note } of ofKind(
    lines.filter(({ file }) => own.has(file)),
    'role',
  ))
    if (!first.has(note.code)) first.set(note.code, note.at);
  return [...first].map(([role, since]) => ({ role, since }));
};

/** Whether a place in this child's file may be shown; that of an accused only if the caller sees a case about them. */
const isPlace = ({ person: { file, role }, lines }: PersonRead, { seen, own }: Sight): boolean =>
  own.has(file) && (role !== 'accused' || lines.some(({ caseId }) => seen.has(caseId)));

/** The person's place to show: that of a guardian, if they have several. */
const placeOf = (star: Star, sight: Sight): Person | undefined => {
  const places = star.filter((read) => isPlace(read, sight)).map(({ person }) => person);
  return places.find(({ role }) => isSingle(role)) ?? places[0];
};

/** A person as the caller may see them; nothing if only hidden cases mention them, since an accused reveals a case. */
export const showPerson = (star: Star, sight: Sight) => {
  const place = placeOf(star, sight);
  const lines = linesOf(star, sight);
  const identity = identityOf(star, sight);
  const isKnown = lines.length > 0 || Object.keys(identity).length > 0;
  if (!place || !isKnown) return undefined;
  const roles = rolesOf(lines, sight);
  const states = ofKind(lines, 'state').map(({ note: { code, at, until }, recorded }) => ({
    state: code,
    since: at,
    ...(until && { until }),
    ...recorded,
  }));
  const refusal = refusalIn(standingOf(states), sight.at);
  return {
    person: place.id,
    role: place.role,
    roles,
    identity,
    states,
    standing: standingOf(states),
    ...(refusal && { refusal }),
    interventions: ofKind(lines, 'act').map(({ note: { code, at, by, conduct }, recorded }) => ({
      act: code,
      at,
      ...(by && { by }),
      ...(conduct && { conduct }),
      ...recorded,
    })),
  };
};

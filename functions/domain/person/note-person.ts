import type { Draft } from '#domain/history/fact';
import type { PersonRole } from '#schemas/codes/person-role';
import type { CaseId, DivisionCode, FileId } from '#schemas/ids';
import { PersonNoted, PersonOpened } from './facts.ts';
import type { LedgerLine, Note } from './person.ts';
import type { Slot } from './slot.ts';

/** The case in which a person is named first. */
interface Naming {
  readonly file?: FileId | undefined;
  readonly county: DivisionCode;
  readonly division: DivisionCode;
  readonly pack: string;
}

/** Opens a person in their place of a child's file. */
export const openPerson = (
  file: FileId,
  { county, division, pack }: Naming,
  { slot, role }: { readonly slot: Slot; readonly role: PersonRole },
): Draft => ({
  fact: PersonOpened.of({ file, slot, role, county, division, pack }),
  basis: [],
});

/** The event of a case that says something of a person. */
interface Source {
  readonly caseId: CaseId;
  readonly seq: number;
}

const isOf = (note: Note, { note: known }: LedgerLine): boolean =>
  known.kind === note.kind && known.code === note.code;

/**
 * Records in a person's history what an event of a case says about them.
 *
 * @param known - the lines that this event has already added to their ledger: it may be read twice
 */
export const notePerson = (
  { caseId, seq }: Source,
  notes: readonly Note[],
  known: readonly LedgerLine[] = [],
): readonly Draft[] =>
  notes
    .filter((note) => !known.some((line) => isOf(note, line)))
    .map((note) => ({ fact: PersonNoted.of({ caseId, seq, note }), basis: [] }));

import type { Complaint } from '#domain/errors';
import type { Place } from '#domain/places/place';
import type { DirectoryLine } from '#schemas/directory';
import type { DivisionCode } from '#schemas/ids';
import { type Known, nameOf } from './check.ts';
import { linesOf } from './lines-of.ts';
import type { Division, Office, Officer } from './records.ts';

/** The record that is stored under the id of a line, and its division; the line replaces it. */
export interface StoredEntry {
  readonly record: Division | Office | Officer | Place;
  readonly division: DivisionCode;
}

/** The stored records, by the name of their line. */
export type Stored = ReadonlyMap<string, StoredEntry>;

/** The divisions that a caller administers, and those above them. */
export interface Administered {
  readonly isWithin: (division: DivisionCode) => boolean;
  readonly isAbove: (division: DivisionCode) => boolean;
}

/**
 * The part of the directory that a caller may know: everything in their divisions, and the divisions and offices above,
 * because the lines name them in routes and as superiors. Nothing else exists for them.
 */
export const visibleTo = (
  { isWithin, isAbove }: Administered,
  { divisions, offices, officers, packs }: Known,
): Known => ({
  divisions: divisions.filter(({ code }) => isWithin(code) || isAbove(code)),
  offices: offices.filter(({ division }) => isWithin(division) || isAbove(division)),
  officers: officers.filter(({ division }) => isWithin(division)),
  packs,
});

type Lines = readonly DirectoryLine[];

/** The division into which a line puts a record; for an officer, that of their office, if there is one. */
export const divisionOf = (
  line: DirectoryLine,
  lines: Lines,
  offices: readonly Pick<Office, 'id' | 'division'>[],
): DivisionCode | undefined => {
  if (line.kind === 'division') return line.code;
  if (line.kind !== 'officer') return line.division;
  const all = [...linesOf(lines, 'office'), ...offices];
  return all.find(({ id }) => id === line.office)?.division;
};

/** The divisions that a line touches: the one into which it puts a record, and the one in which that record is now. */
const touchedBy = (
  line: DirectoryLine,
  lines: Lines,
  { visible, stored }: { readonly visible: Known; readonly stored: Stored },
): readonly DivisionCode[] =>
  [divisionOf(line, lines, visible.offices), stored.get(nameOf(line))?.division].filter(
    (each) => each !== undefined,
  );

/**
 * The lines that reach beyond the caller's divisions. If an id is taken elsewhere, the refusal reads as for a line that
 * goes there, and reveals neither the record nor its place.
 */
export const beyond = (
  lines: Lines,
  directory: { readonly visible: Known; readonly stored: Stored },
  { isWithin }: Administered,
): readonly Complaint[] =>
  lines.flatMap((line, index) =>
    touchedBy(line, lines, directory).every(isWithin)
      ? []
      : [
          {
            path: `/lines/${index}`,
            given: nameOf(line),
            zh: '不在您管理的行政区划内',
            en: 'not in the divisions that you administer',
          },
        ],
  );

import type { Complaint } from '#domain/errors';
import type { Place } from '#domain/places/place';
import type { DirectoryLine } from '#schemas/directory';
import type { DivisionCode } from '#schemas/ids';
import { type Known, nameOf } from './check.ts';
import type { LineOf } from './lines-of.ts';
import type { Division, Office, Officer } from './records.ts';

/** What is stored under the ids of the lines themselves: a line replaces it. */
export interface Stored {
  readonly divisions: readonly Division[];
  readonly offices: readonly Office[];
  readonly officers: readonly Officer[];
  readonly places: readonly Place[];
}

/** Where a caller administers, and what lies above it. */
export interface Administered {
  readonly isWithin: (division: DivisionCode) => boolean;
  readonly isAbove: (division: DivisionCode) => boolean;
}

/**
 * What a caller may know of the directory: everything in their divisions, and the divisions and offices above, which
 * their lines name in routes and as superiors. For them nothing else is there.
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

const withId = <T extends { readonly id: string }>(all: readonly T[], wanted: string) =>
  all.filter(({ id }) => id === wanted);

/** The office of an officer's line, in the file or, where the file does not bring it, in the directory. */
const officeOf = ({ office: id }: LineOf<'officer'>, lines: Lines, { offices }: Known) => {
  const isOffice = (line: DirectoryLine) => line.kind === 'office' && line.id === id;
  const inFile = lines.filter((line): line is LineOf<'office'> => isOffice(line));
  return inFile.length > 0 ? inFile : withId(offices, id);
};

/** The divisions that a line touches: where it puts something, and where that is now. */
const touchedBy = (line: DirectoryLine, lines: Lines, visible: Known, stored: Stored) => {
  switch (line.kind) {
    case 'division':
      return [line.code];
    case 'office':
      return [line, ...withId(stored.offices, line.id)].map(({ division }) => division);
    case 'place':
      return [line, ...withId(stored.places, line.id)].map(({ division }) => division);
    case 'officer':
      return [...officeOf(line, lines, visible), ...withId(stored.officers, line.id)].map(
        ({ division }) => division,
      );
  }
};

/**
 * The lines that reach beyond the caller's divisions. An id that is taken there is refused in the words of a line that
 * goes there: what it is, and where, is not told.
 */
export const beyond = (
  lines: Lines,
  { visible, stored }: { readonly visible: Known; readonly stored: Stored },
  { isWithin }: Administered,
): readonly Complaint[] =>
  lines.flatMap((line, index) =>
    touchedBy(line, lines, visible, stored).every(isWithin)
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

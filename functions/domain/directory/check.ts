import type { Complaint } from '#domain/errors';
import type { DirectoryLine } from '#schemas/directory';
import { findings } from './check-line.ts';
import { listings } from './check-lists.ts';
import type { Whole } from './finding.ts';
import { linesOf } from './lines-of.ts';
import type { Division, Office, Officer } from './records.ts';

/** The stored records of everything that a file names. */
export interface Known {
  readonly divisions: readonly Division[];
  readonly offices: readonly Office[];
  readonly officers: readonly Officer[];
  readonly packs: readonly string[];
}

const wholeOf = (lines: readonly DirectoryLine[], known: Known): Whole => {
  const offices = new Map(
    [...known.offices, ...linesOf(lines, 'office')].map((office) => [office.id, office]),
  );
  return {
    divisions: new Set([...known.divisions, ...linesOf(lines, 'division')].map(({ code }) => code)),
    offices,
    listings: listings(offices.values()),
    officers: new Map(
      [...known.officers, ...linesOf(lines, 'officer')].map((officer) => [officer.id, officer]),
    ),
    packs: known.packs,
  };
};

/** The name of a line: its kind and its id. */
export const nameOf = (line: DirectoryLine): string =>
  `${line.kind} ${line.kind === 'division' ? line.code : line.id}`;

const twice = (lines: readonly DirectoryLine[]): Complaint[] =>
  lines.flatMap((line, index) => {
    const first = lines.findIndex((each) => nameOf(each) === nameOf(line));
    const zh = `与第 ${first + 1} 行重复`;
    const en = `the same as line ${first + 1}`;
    return first < index ? [{ path: `/lines/${index}`, given: nameOf(line), zh, en }] : [];
  });

/** Every wrong line, with its reason; an empty list means that the whole file may be loaded. */
export const checkDirectory = (
  lines: readonly DirectoryLine[],
  known: Known,
): readonly Complaint[] => {
  const whole = wholeOf(lines, known);
  const each = lines.flatMap((line, index) =>
    findings(line, whole).map(({ field, ...rest }) => ({
      path: `/lines/${index}/${field}`,
      ...rest,
    })),
  );
  return [...twice(lines), ...each];
};

import type { Complaint } from '#domain/errors';
import type { DirectoryLine } from '#schemas/directory';
import type { OfficeId } from '#schemas/ids';
import { isOpen, present, type Successors } from './successions.ts';

type Named = readonly [field: string, office: OfficeId | undefined];

const named = (line: DirectoryLine): readonly Named[] => {
  switch (line.kind) {
    case 'division':
      return Object.entries(line.offices).map(([post, id]) => [`offices/${post}`, id]);
    case 'office':
      return [
        ['id', line.id],
        ['superior', line.superior],
      ];
    case 'officer':
      return line.left ? [] : [['office', line.office]];
    case 'place':
      return [['office', line.office]];
  }
};

/** Refuses a file that names a closed office, as an old file may, and names the successor. */
export const closedNamed = (
  lines: readonly DirectoryLine[],
  successors: Successors,
): readonly Complaint[] =>
  lines.flatMap((line, index) =>
    named(line).flatMap(([field, office]) =>
      office === undefined || isOpen(office, successors)
        ? []
        : [
            {
              path: `/lines/${index}/${field}`,
              given: office,
              allowed: present(office, successors),
              zh: '该单位已撤销',
              en: 'this office is closed',
            },
          ],
    ),
  );

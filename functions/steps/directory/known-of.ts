import type { Known } from '#domain/directory/check';
import { linesOf } from '#domain/directory/lines-of';
import {
  type Division,
  divisionRecord,
  type Office,
  type Officer,
  officeRecord,
  officerRecord,
} from '#domain/directory/records';
import { lineage } from '#domain/directory/routing';
import { ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { DirectoryLine } from '#schemas/directory';
import type { DivisionCode, OfficeId, OfficerId } from '#schemas/ids';
import { loadAll } from './load-all.ts';

type Lines = readonly DirectoryLine[];

/** The ids that a file names, and that must exist if the file does not bring them. */
const named = (lines: Lines) => {
  const offices = linesOf(lines, 'office');
  const officers = linesOf(lines, 'officer');
  const divisions = linesOf(lines, 'division');
  const places = linesOf(lines, 'place');
  return {
    divisions: new Set<DivisionCode>([
      ...offices.map(({ division }) => division),
      ...places.map(({ division }) => division),
      ...divisions.flatMap(({ code }) => lineage(code)),
    ]),
    offices: new Set<OfficeId>([
      ...officers.map(({ office }) => office),
      ...places.map(({ office }) => office),
      ...offices.flatMap(({ superior }) => superior ?? []),
      ...divisions.flatMap((line) => Object.values(line.offices).filter((id) => id !== undefined)),
    ]),
    officers: new Set<OfficerId>(
      offices.flatMap((office) => [
        ...office.officers,
        ...office.deputies,
        ...office.roster.map(({ officer }) => officer),
      ]),
    ),
  };
};

/** The stored records of everything that a file names. */
export const knownOf = async (
  ports: Pick<ApiPorts, 'store' | 'packNames'>,
  lines: Lines,
): Promise<Known> => {
  const of = named(lines);
  const divisions = await loadAll<Division>(
    ports,
    [...of.divisions].map((code) => ref(divisionRecord, code)),
  );
  const routed = divisions.flatMap((each) => Object.values(each.offices));
  const moved = await loadAll<Officer>(
    ports,
    linesOf(lines, 'officer').map(({ id }) => ref(officerRecord, id)),
  );
  const before = moved.map(({ office }) => office);
  const offices = await loadAll<Office>(
    ports,
    [...new Set([...of.offices, ...routed, ...before])].map((id) => ref(officeRecord, id)),
  );
  const staff = offices.flatMap((office) => [...office.officers, ...office.deputies]);
  const officers = await loadAll<Officer>(
    ports,
    [...new Set([...of.officers, ...staff])].map((id) => ref(officerRecord, id)),
  );
  return { divisions, offices, officers, packs: ports.packNames };
};

import type { Stored, StoredEntry } from '#domain/directory/administered';
import { linesOf } from '#domain/directory/lines-of';
import { divisionRecord, officeRecord, officerRecord } from '#domain/directory/records';
import { placeRecord } from '#domain/places/place';
import { ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { DirectoryLine } from '#schemas/directory';
import { loadAll } from './load-all.ts';

type Placed = Exclude<StoredEntry['record'], { readonly code: unknown }>;

const byName = (kind: DirectoryLine['kind'], records: readonly Placed[]) =>
  records.map((record): [string, StoredEntry] => [
    `${kind} ${record.id}`,
    { record, division: record.division },
  ]);

/** The stored records that the lines of a file replace. */
export const storedOf = async (
  ports: Pick<ApiPorts, 'store'>,
  lines: readonly DirectoryLine[],
): Promise<Stored> => {
  const [divisions, offices, officers, places] = await Promise.all([
    loadAll(
      ports,
      linesOf(lines, 'division').map(({ code }) => ref(divisionRecord, code)),
    ),
    loadAll(
      ports,
      linesOf(lines, 'office').map(({ id }) => ref(officeRecord, id)),
    ),
    loadAll(
      ports,
      linesOf(lines, 'officer').map(({ id }) => ref(officerRecord, id)),
    ),
    loadAll(
      ports,
      linesOf(lines, 'place').map(({ id }) => ref(placeRecord, id)),
    ),
  ]);
  return new Map([
    ...divisions.map((record): [string, StoredEntry] => [
      `division ${record.code}`,
      { record, division: record.code },
    ]),
    ...byName('office', offices),
    ...byName('officer', officers),
    ...byName('place', places),
  ]);
};

import { type Office, officeRecord } from '#domain/directory/records';
import type { Store } from '#domain/ports';
import { ref } from '#domain/record';
import type { OfficeId } from '#schemas/ids';

/** Higher than any tree of offices: village, township, county, city, province, the capital. */
const MOST_LEVELS = 6;

/** An office and those above it, nearest first; a circle ends where it began. */
export const officeLine = async (store: Store, id: OfficeId): Promise<readonly Office[]> => {
  const line: Office[] = [];
  let next: OfficeId | undefined = id;
  while (next && line.length < MOST_LEVELS && !line.some((office) => office.id === next)) {
    const [{ office }]: readonly [{ readonly office: Office | undefined }] = await store.load({
      office: ref(officeRecord, next),
    });
    if (!office) break;
    line.push(office);
    next = office.superior;
  }
  return line;
};

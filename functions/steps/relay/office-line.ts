import { type Office, officeRecord } from '#domain/directory/records';
import { type Lineage, officeFor } from '#domain/directory/routing';
import { present, type Successors } from '#domain/directory/successions';
import type { Store } from '#domain/ports';
import { ref } from '#domain/record';
import type { OfficeId } from '#schemas/ids';

/**
 * More levels than any tree of offices has: village, township, county, city, province, the capital, and one to spare.
 */
const MOST_LEVELS = 7;

/** The further records that a line of offices uses, in addition to each office's superior. */
export interface Above {
  readonly successors?: Successors | undefined;
  /** The routing of the case's division: its leading group's office is above any office without a superior. */
  readonly routing?: Lineage;
}

/**
 * An office and those above it, nearest first; a circle ends where it began. A closed office is replaced by its
 * successor. The line ends with the leading group's office, so that somebody can be alerted even if an office and all
 * those above it have nobody.
 */
export const officeLine = async (
  store: Store,
  id: OfficeId,
  { successors, routing = [] }: Above = {},
): Promise<readonly Office[]> => {
  const line: Office[] = [];
  const top = officeFor('leading_group_office', routing);
  let next: OfficeId | undefined = present(id, successors);
  while (next && line.length < MOST_LEVELS && !line.some((office) => office.id === next)) {
    const [{ office }]: readonly [{ readonly office: Office | undefined }] = await store.load({
      office: ref(officeRecord, next),
    });
    if (office) line.push(office);
    const above: OfficeId | undefined = office?.superior ?? (next === top ? undefined : top);
    next = above && present(above, successors);
  }
  return line;
};

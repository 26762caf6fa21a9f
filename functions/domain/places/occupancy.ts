import { put, type Write } from '#domain/record';
import type { PlaceId } from '#schemas/ids';
import { type Occupancy, occupancyRecord } from './place.ts';

/** Where a child is, of places of the directory. */
interface Placed {
  readonly custody?: { readonly place?: PlaceId | undefined } | undefined;
}

/** How full the places are that a decision is about, as they were read. */
export type Occupancies = ReadonlyMap<PlaceId, Occupancy | undefined>;

const counted = (place: PlaceId, known: Occupancy | undefined, by: 1 | -1): Write => {
  const before = known ?? { place, children: 0, version: 0 };
  const children = Math.max(0, before.children + by);
  const after = { place, children, version: before.version + 1 };
  return put(occupancyRecord, after, known ? known.version : 'absent');
};

/**
 * A child that has come to a place, or left one, is counted in the very transaction that says so: two
 * offices that place at once cannot both have the last bed.
 */
export const occupancyWrites = (
  { custody: before }: Placed,
  { custody: after }: Placed,
  known: Occupancies,
): readonly Write[] => {
  if (before?.place === after?.place) return [];
  return [
    ...(before?.place ? [counted(before.place, known.get(before.place), -1)] : []),
    ...(after?.place ? [counted(after.place, known.get(after.place), 1)] : []),
  ];
};

import { put, type Write } from '#domain/record';
import type { PlaceId } from '#schemas/ids';
import { type Occupancy, occupancyRecord } from './place.ts';

/** A child's place in the directory, if it has one. */
interface Placed {
  readonly custody?: { readonly place?: PlaceId | undefined } | undefined;
}

/** The occupancy of the places that a decision is about, as they were read. */
export type Occupancies = ReadonlyMap<PlaceId, Occupancy | undefined>;

const counted = (place: PlaceId, known: Occupancy | undefined, by: 1 | -1): Write => {
  const before = known ?? { place, children: 0, version: 0 };
  const children = Math.max(0, before.children + by);
  const after = { place, children, version: before.version + 1 };
  return put(occupancyRecord, after, known ? known.version : 'absent');
};

/**
 * Counts a child that enters or leaves a place, in the same transaction, so that two offices that place a child at the
 * same time cannot both take the last bed.
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

import type { Office, Officer } from '#domain/directory/records';
import type { Lineage } from '#domain/directory/routing';
import type { Occupancy, Place } from '#domain/places/place';

/** A place of the directory, and the number of children in it. */
export interface NamedPlace {
  readonly place: Place;
  readonly occupancy: Occupancy | undefined;
  /** The divisions around it, if they differ from those of the state. */
  readonly around: Lineage | undefined;
}

/**
 * The stored records that the fields of an outcome name, by field. A record is absent if the directory does not have
 * it, it was removed, or it is hidden from the officer.
 */
export interface Named<S> {
  readonly offices: Readonly<Record<string, Office>>;
  readonly officers: Readonly<Record<string, Officer>>;
  readonly places: Readonly<Record<string, NamedPlace>>;
  /** Pseudonyms of the people whose citizen ids the outcome contains. */
  readonly persons: Readonly<Record<string, readonly string[]>>;
  /** Other states of the same kind, such as other cases. */
  readonly others: Readonly<Record<string, S>>;
}

/** An outcome that names nothing. */
export const namesNothing = {
  offices: {},
  officers: {},
  places: {},
  persons: {},
  others: {},
} as const;

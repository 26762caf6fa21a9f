import type { Office, Officer } from '#domain/directory/records';
import type { Lineage } from '#domain/directory/routing';
import type { Occupancy, Place } from '#domain/places/place';

/** A place of the directory, and how many children are there. */
export interface NamedPlace {
  readonly place: Place;
  readonly occupancy: Occupancy | undefined;
  /** The divisions in which it lies, where they are not those of the state. */
  readonly around: Lineage | undefined;
}

/**
 * What the fields of an outcome name, by field, as it is stored: what is missing here is unknown to the
 * directory, has left it, or is hidden from the officer.
 */
export interface Named<S> {
  readonly offices: Readonly<Record<string, Office>>;
  readonly officers: Readonly<Record<string, Officer>>;
  readonly places: Readonly<Record<string, NamedPlace>>;
  /** Pseudonyms of the people whose citizen ids it names. */
  readonly persons: Readonly<Record<string, readonly string[]>>;
  /** Other states of the same kind. */
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

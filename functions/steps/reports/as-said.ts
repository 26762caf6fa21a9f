import { cutTo, storedBytes } from '#domain/input/cut';
import type { SaidAt } from '#schemas/reading/json';

/** Values that were kept as they were said, by their pointer in the body. */
export type AsSaid = Readonly<Record<string, unknown>>;

/** The most bytes of them kept in a case and in the sealed record, because an item has a size limit. */
const MOST_IN_CASE = 60_000;
const MOST_UNDER_SEAL = 200_000;

/** Limits the size; of values that are far too long only the beginning is kept, as one text. */
const bounded = (said: readonly SaidAt[], most: number): AsSaid | undefined => {
  if (said.length === 0) return undefined;
  const all = Object.fromEntries(said);
  return storedBytes(all) <= most ? all : { '': cutTo(JSON.stringify(all), most) };
};

export const keptInCase = (said: readonly SaidAt[]) => bounded(said, MOST_IN_CASE);
export const keptUnderSeal = (said: readonly SaidAt[]) => bounded(said, MOST_UNDER_SEAL);

/** Whether anything was cut off. */
export const isCut = (kept: AsSaid | undefined): boolean => kept !== undefined && '' in kept;

/** The values of a report that no field holds, or that did not fit their field. */
export interface Beside {
  /** About the child and the incident: whoever sees the case may read them. */
  readonly ofCase: readonly SaidAt[];
  /** About the reporter, or about an unknown person: they are sealed. */
  readonly underSeal: readonly SaidAt[];
}

/** The pointer to one of several children; the rest of the pointer is as in a report of one child. */
const OF_ONE = /^\/children\/\d+(?=\/)/;

/**
 * Separates the values by where they are kept. A field that no form has may name the reporter, whatever it is called.
 */
export const partSaid = (
  shape: Readonly<Record<string, unknown>>,
  said: readonly SaidAt[],
): Beside => {
  const isOfCase = ([pointer]: SaidAt): boolean => {
    const [, field = ''] = pointer.replace(OF_ONE, '').split('/');
    return field !== 'reporter' && Object.hasOwn(shape, field);
  };
  return {
    ofCase: said.filter(isOfCase),
    underSeal: said.filter((each) => !isOfCase(each)),
  };
};

import { cutTo, storedBytes } from '#domain/input/cut';
import type { SaidAt } from '#schemas/reading/json';

/** What was said, by its pointer in what was sent. */
export type AsSaid = Readonly<Record<string, unknown>>;

/** At most so many bytes are kept of it in a case, and under the seal: an item has a size limit. */
const MOST_IN_CASE = 60_000;
const MOST_UNDER_SEAL = 200_000;

/** Of what is far too long its beginning is kept, as one text. */
const bounded = (said: readonly SaidAt[], most: number): AsSaid | undefined => {
  if (said.length === 0) return undefined;
  const all = Object.fromEntries(said);
  return storedBytes(all) <= most ? all : { '': cutTo(JSON.stringify(all), most) };
};

export const keptInCase = (said: readonly SaidAt[]) => bounded(said, MOST_IN_CASE);
export const keptUnderSeal = (said: readonly SaidAt[]) => bounded(said, MOST_UNDER_SEAL);

/** Whether less is kept than was said. */
export const isCut = (kept: AsSaid | undefined): boolean => kept !== undefined && '' in kept;

/** What a report says beside its fields, or otherwise than they want it. */
export interface Beside {
  /** Of the child and what happened: whoever sees the case reads it. */
  readonly ofCase: readonly SaidAt[];
  /** Of its maker, or nobody knows of whom: it goes under the seal. */
  readonly underSeal: readonly SaidAt[];
}

/** Of one child of several, what follows is as in a report. */
const OF_ONE = /^\/children\/\d+(?=\/)/;

/** A field that no form has may name the reporter, whatever it is called. */
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

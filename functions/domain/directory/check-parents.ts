import type { DivisionCode } from '#schemas/ids';
import { isCityWithoutCounties } from '#schemas/reading/division';
import { lineage } from './routing.ts';

/** 直辖市: their districts lie in no city. */
const MUNICIPALITIES: ReadonlySet<string> = new Set(['11', '12', '31', '50']);

/** A level that has a code and no division: `5001` of Chongqing, `4290` for the counties that a province leads itself. */
const isNoDivision = (code: string): boolean =>
  code.length === 4 && (MUNICIPALITIES.has(code.slice(0, 2)) || code.endsWith('90'));

const TOWNSHIP_DIGITS = 9;

/**
 * The division above one that is missing, so that nobody looks further up. A county may be the first of its directory,
 * or a city, or a province; a township may not, but in a city without counties.
 */
export const missingParent = (
  code: DivisionCode,
  divisions: ReadonlySet<DivisionCode>,
): DivisionCode | undefined => {
  const above = lineage(code).slice(1);
  const isInCity = above.some((each) => isCityWithoutCounties(each) && divisions.has(each));
  const [parent, ...further] = above.filter(
    (each) => !isNoDivision(each) && !isCityWithoutCounties(each),
  );
  if (!parent || isInCity || divisions.has(parent)) return undefined;
  const isNeeded = code.length >= TOWNSHIP_DIGITS || further.some((each) => divisions.has(each));
  return isNeeded ? parent : undefined;
};

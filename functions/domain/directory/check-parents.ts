import type { DivisionCode } from '#schemas/ids';
import { isCityWithoutCounties } from '#schemas/reading/division';
import { lineage } from './routing.ts';

/** 直辖市: their districts do not belong to a city. */
const MUNICIPALITIES: ReadonlySet<string> = new Set(['11', '12', '31', '50']);

/**
 * A code of the city level without a division: `5001` in Chongqing, or `4290` for counties directly under a province.
 */
const isNoDivision = (code: string): boolean =>
  code.length === 4 && (MUNICIPALITIES.has(code.slice(0, 2)) || code.endsWith('90'));

const TOWNSHIP_DIGITS = 9;

/**
 * Returns the division directly above this one if it is missing, because a lookup would stop there. A directory may
 * begin with a county, a city or a province, but not with a township, except in a city without counties.
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

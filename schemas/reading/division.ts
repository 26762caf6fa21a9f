import { inAscii } from './characters.ts';

/** The number of digits of a province, city, county, township and village. */
const LEVELS: readonly number[] = [2, 4, 6, 9, 12];

/** Cities with townships but without counties: the city's own code takes the place of a county's. */
const CITIES_WITHOUT_COUNTIES: ReadonlySet<string> = new Set([
  '441900',
  '442000',
  '460400',
  '620200',
]);

export const isCityWithoutCounties = (code: string): boolean => CITIES_WITHOUT_COUNTIES.has(code);

/**
 * Whether the digits after a level are only padding: `430900` is the city 4309, `430903111000` the township 430903111.
 */
const filled = (code: string, digits: number, before: number): boolean =>
  /^0+$/.test(code.slice(before, digits));

/**
 * A division's code without the zeros with which ministries pad it to six or twelve digits. A text that is no such code
 * is returned unchanged.
 */
export const readDivision = (said: string): string => {
  const code = inAscii(said).replace(/\s/g, '');
  const own = LEVELS.indexOf(code.length);
  if (own < 0 || !/^\d+$/.test(code)) return said;
  const isFilled = (level: number): boolean => {
    const [before = 0, digits = 0] = LEVELS.slice(level - 1, level + 1);
    return filled(code, digits, before) && !isCityWithoutCounties(code.slice(0, digits));
  };
  let level = own;
  while (level > 0 && isFilled(level)) level -= 1;
  return code.slice(0, LEVELS[level]);
};

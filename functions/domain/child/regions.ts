import { REGION_CODES } from './region-codes.ts';

/** 港澳台居民居住证: the residence permits of Hong Kong, Macao and Taiwan have numbers of the same form. */
const RESIDENCE_PERMITS = ['810000', '820000', '830000'];

const rangesOf = (code: string): readonly string[] => {
  const line = REGION_CODES.split('\n').find((each) => each.startsWith(code.slice(0, 2)));
  const city = line?.split(' ').find((each) => each.startsWith(`${code.slice(2, 4)}:`));
  return city?.slice(3).split(',') ?? [];
};

/**
 * Whether six digits are, or were since 1980, a county's code, or that of a city without counties. A number is
 * given once and kept: one may begin with a county that was abolished long ago.
 */
export const isRegion = (code: string): boolean => {
  const county = code.slice(4);
  const isIn = ([from = '', to = from]: readonly string[]) => from <= county && county <= to;
  return RESIDENCE_PERMITS.includes(code) || rangesOf(code).some((range) => isIn(range.split('-')));
};

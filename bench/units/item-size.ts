import type { Attributes, Value } from './value.ts';

/** The bytes that a list or a map takes in addition to its contents, and again for each element. */
const CONTAINER = 3;
const ELEMENT = 1;

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

const digitsOf = (number: string): number =>
  number
    .replace(/e.*$/i, '')
    .replace(/^[-+]/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

/** One byte for every two significant digits, one for the exponent, one for a minus sign. */
const numberSize = (number: string): number =>
  Math.ceil(digitsOf(number) / 2) + 1 + (number.startsWith('-') ? 1 : 0);

const sum = (sizes: readonly number[]): number => sizes.reduce((total, each) => total + each, 0);

/** The bytes of a value by DynamoDB's published rules ("item sizes and formats"). */
const valueSize = (value: Value): number => {
  if ('S' in value) return bytesOf(value.S);
  if ('N' in value) return numberSize(value.N);
  if ('B' in value) return Buffer.from(value.B, 'base64').length;
  if ('L' in value) return CONTAINER + sum(value.L.map((each) => valueSize(each) + ELEMENT));
  if (!('M' in value)) return 1;
  const entries = Object.keys(value.M).length;
  return CONTAINER + itemSize(value.M) + entries * ELEMENT;
};

/** The bytes of an item: its attributes' names and their values. */
export const itemSize = (item: Attributes): number =>
  sum(Object.entries(item).map(([name, value]) => bytesOf(name) + valueSize(value)));

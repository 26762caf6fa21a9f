import { type Attributes, textOf } from '../units/value.ts';

type Comparison = '=' | '<' | '<=' | '>' | '>=';

/** One term of an expression: `dueSk <= :moment`, `begins_with(sk, :sk)`. */
export interface Term {
  readonly test: Comparison | 'begins_with' | 'attribute_exists' | 'attribute_not_exists';
  readonly name: string;
  readonly value?: string;
}

interface Words {
  readonly ExpressionAttributeValues?: Attributes;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
}

const COMPARED = /^(\S+)\s*(=|<=|>=|<|>)\s*(:\w+)$/;
const CALLED =
  /^(begins_with|attribute_exists|attribute_not_exists)\(\s*(\S+?)\s*(?:,\s*(:\w+))?\s*\)$/;

const isComparison = (text: string): text is Comparison =>
  ['=', '<', '<=', '>', '>='].includes(text);

const isCall = (text: string): text is Exclude<Term['test'], Comparison> =>
  CALLED.test(`${text}(x)`);

/** Numbers are compared as texts of equal length. */
const scalar = (values: Attributes, name: string): string => {
  const value = values[name];
  if (value && 'N' in value) return value.N.padStart(20, '0');
  return textOf(value) ?? '';
};

/** @throws {Error} for an expression that no adapter writes: a bench that guessed would measure nothing. */
const termOf = (text: string, words: Words): Term => {
  const { ExpressionAttributeValues: values = {}, ExpressionAttributeNames: names = {} } = words;
  const [, compared, sign = '', operand = ''] = COMPARED.exec(text) ?? [];
  if (compared && isComparison(sign)) {
    return { test: sign, name: names[compared] ?? compared, value: scalar(values, operand) };
  }
  const [, call = '', argument = '', prefix] = CALLED.exec(text) ?? [];
  if (!isCall(call)) throw new Error(`the bench cannot read the expression ${text}`);
  const value = prefix === undefined ? {} : { value: scalar(values, prefix) };
  return { test: call, name: names[argument] ?? argument, ...value };
};

/** The terms of a conjunction, all of which must hold. */
export const termsOf = (expression: string | undefined, words: Words): readonly Term[] =>
  expression ? expression.split(/\s+AND\s+/).map((text) => termOf(text.trim(), words)) : [];

const compare = (test: Comparison, one: string, other: string): boolean => {
  if (test === '=') return one === other;
  if (test === '<') return one < other;
  if (test === '<=') return one <= other;
  return test === '>' ? one > other : one >= other;
};

/** Whether a term holds for an item, which may be absent. */
export const holds = ({ test, name, value = '' }: Term, item: Attributes | undefined): boolean => {
  if (test === 'attribute_exists') return item?.[name] !== undefined;
  if (test === 'attribute_not_exists') return item?.[name] === undefined;
  if (item?.[name] === undefined) return false;
  const found = scalar(item, name);
  return test === 'begins_with' ? found.startsWith(value) : compare(test, found, value);
};

import { describe, expect, it } from 'vitest';
import { dutyTypes } from '#schemas/duties/index';
import { formOf } from '#schemas/form';

type Schema = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

/** A schema and all within it. */
const allWithin = (value: unknown): readonly Schema[] => {
  if (Array.isArray(value)) return value.flatMap(allWithin);
  if (!isObject(value)) return [];
  return [value, ...Object.values(value).flatMap(allWithin)];
};

const fieldsIn = (form: Schema): readonly (readonly [string, Schema])[] =>
  allWithin(form).flatMap(({ properties }) =>
    isObject(properties)
      ? Object.entries(properties).filter((entry): entry is [string, Schema] => isObject(entry[1]))
      : [],
  );

const HAN = /\p{Script=Han}/u;
const LATIN = /[A-Za-z]{2}/;

describe.each(Object.entries(dutyTypes))('the form of %s', (_code, type) => {
  const form: Schema = formOf(type);

  it('has its title and help in Chinese and English', () => {
    for (const text of [form.title, form.description]) {
      expect(text).toMatch(HAN);
      expect(text).toMatch(LATIN);
    }
  });

  it('has one shape per outcome, titled in both languages', () => {
    const shapes = Array.isArray(form.oneOf) ? form.oneOf.filter(isObject) : [];
    const outcomes = shapes.flatMap(({ properties, title }) => {
      const { outcome } = properties as Schema;
      return isObject(outcome) ? [{ code: outcome.const, title }] : [];
    });

    expect(outcomes.map(({ code }) => code)).toEqual(Object.keys(type.outcomes));
    for (const { title } of outcomes) {
      expect(title).toMatch(HAN);
      expect(title).toMatch(LATIN);
    }
  });

  it('titles each of its own fields in both languages', () => {
    const own = fieldsIn(form).filter(([, field]) => !('const' in field));
    const untitled = own.filter(([, { title }]) => !HAN.test(String(title ?? '')));

    expect(own).not.toEqual([]);
    expect(untitled.map(([name]) => name)).toEqual([]);
  });

  it('draws each code as a choice with its label in both languages', () => {
    const choices = allWithin(form).flatMap(({ oneOf }) =>
      Array.isArray(oneOf) ? oneOf.filter((each: Schema) => 'const' in each) : [],
    );

    for (const { title } of choices) expect(title).toMatch(/\p{Script=Han}.* .*[A-Za-z]/u);
    expect(JSON.stringify(form)).not.toContain('"enum"');
  });
});

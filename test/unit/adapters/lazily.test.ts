import { expect, it } from 'vitest';
import { lazily } from '#adapters/lazily';

const counted = () => {
  const made: string[] = [];
  const make = (name: string) => () => {
    made.push(name);
    return name.toUpperCase();
  };
  return { made, values: lazily({ one: make('one'), two: make('two') }) };
};

it('makes nothing until it is asked for, though its names are known', () => {
  const { made, values } = counted();

  expect(Object.keys(values)).toEqual(['one', 'two']);
  expect(Object.hasOwn(values, 'one')).toBe(true);
  expect(made).toEqual([]);
});

it('makes each value once', () => {
  const { made, values } = counted();

  expect([values.one, values.one, values.two]).toEqual(['ONE', 'ONE', 'TWO']);
  expect(made).toEqual(['one', 'two']);
});

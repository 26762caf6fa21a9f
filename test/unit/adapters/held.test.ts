import { expect, it } from 'vitest';
import { held } from '#adapters/held';

const counted = (most = 2, ms = 100) => {
  const made: string[] = [];
  let time = 0;
  const cache = held<string>({ most, ms, now: () => time });
  const make = (name: string) => async () => {
    made.push(name);
    return `${name}${made.length}`;
  };
  return {
    made,
    cache,
    make,
    get: (name: string) => cache.get(name, make(name)),
    forward: (by: number) => {
      time += by;
    },
  };
};

it('is made once for all who ask at the same time', async () => {
  const { made, get } = counted();

  expect(await Promise.all([get('a'), get('a'), get('a')])).toEqual(['a1', 'a1', 'a1']);
  expect(made).toEqual(['a']);
});

it('is held for so long, and made again afterwards, however often it is asked for', async () => {
  const { made, get, forward } = counted();
  await get('a');
  forward(60);
  await get('a');
  expect(made).toEqual(['a']);
  forward(40);

  expect(await get('a')).toBe('a2');
});

it('of more than so many lets go what was asked for longest ago', async () => {
  const { made, get } = counted(2);
  await get('a');
  await get('b');
  await get('a');
  await get('c');
  expect(made).toEqual(['a', 'b', 'c']);

  await get('a');
  expect(made).toEqual(['a', 'b', 'c']);
  await get('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

it('what failed is not held', async () => {
  const { cache, get } = counted();
  await expect(cache.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');

  expect(await get('a')).toBe('a1');
});

it('what proved stale is made anew once for all who saw it, and never twice', async () => {
  const { cache, make, made, get } = counted();
  const seen = get('a');
  const anew = () => cache.renew('a', seen, make('a'));

  expect(await Promise.all([anew(), anew(), anew()])).toEqual(['a2', 'a2', 'a2']);
  expect(await anew()).toBe('a2');
  expect(made).toEqual(['a', 'a']);
});

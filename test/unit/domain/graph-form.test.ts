import { describe, expect, it } from 'vitest';
import { Graph, orderOf } from '#domain/episode/machine-graph';

const ofState = (state: object): object => ({ StartAt: 'First', States: { First: state } });

const malformed: readonly object[] = [
  { States: {} },
  { StartAt: 'First' },
  { StartAt: 'First', States: [] },
  ofState({ Next: 1 }),
  ofState({ Default: 1 }),
  ofState({ Choices: { Next: 'First' } }),
  ofState({ Choices: [{ Next: 1 }] }),
  ofState({ Choices: [{ Condition: true, Next: 'First' }] }),
  ofState({ Branches: ofState({}) }),
  ofState({ Branches: [{ States: {} }] }),
  ofState({ ItemProcessor: { StartAt: 'First' } }),
  ofState({ Arguments: 'accept' }),
  ofState({ Arguments: { Payload: 'accept' } }),
  ofState({ Arguments: { Payload: { duty: 1 } } }),
];

const orderIn = (states: object, first: string) =>
  Object.fromEntries(orderOf(Graph.parse({ StartAt: first, States: states })));

const opens = (duty: string, edge: object = {}) => ({ Arguments: { Payload: { duty } }, ...edge });

describe('a machine’s text', () => {
  it('is refused wherever the order of its duties cannot be read', () => {
    expect(malformed.filter((text) => Graph.safeParse(text).success)).toEqual([]);
  });

  it('keeps whatever else it says', () => {
    const text = { ...ofState({ Type: 'Pass', End: true, Items: '{% 1 %}' }), Comment: 'x' };

    expect(Graph.parse(text)).toEqual(text);
  });
});

describe('the order of its duties', () => {
  it('ends where a state leads nowhere', () => {
    expect(orderIn({ a: opens('a', { Next: 'Nowhere' }) }, 'a')).toEqual({ a: [] });
  });

  it('looks through a state that hands over something else', () => {
    const states = {
      First: { Arguments: {}, Next: 'Second' },
      Second: { Next: 'a' },
      a: opens('a'),
    };

    expect(orderIn(states, 'First')).toEqual({ a: [] });
  });

  it('goes on from a state that chooses nothing', () => {
    const states = { a: opens('a', { Choices: [{}], Default: 'b' }), b: opens('b') };

    expect(orderIn(states, 'a')).toEqual({ a: [], b: ['a'] });
  });
});

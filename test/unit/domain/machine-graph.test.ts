import { describe, expect, it } from 'vitest';
import { machineGraphs } from '#adapters/machine-graphs';
import { Graph, orderOf } from '#domain/machine-graph';

const order = Object.fromEntries(
  [...orderOf(machineGraphs['emergency-response'])].map(([duty, before]) => [
    duty,
    before.toSorted(),
  ]),
);

const opens = (duty: string, edge: object) => ({ Arguments: { Payload: { duty } }, ...edge });

describe('the order of the emergency response', () => {
  it.each([
    ['accept', []],
    ['dispatch', []],
    ['assist', []],
    ['order-return', ['dispatch']],
    ['reprimand', ['dispatch']],
    ['notify', ['dispatch']],
    ['escort', ['order-return']],
    ['notify-parents', ['escort']],
    ['compliance', ['notify-parents', 'order-return']],
    ['assess', ['notify']],
    ['serve', ['assess']],
    ['secure', ['assess']],
    ['close', ['accept', 'assist', 'compliance', 'dispatch', 'reprimand', 'secure', 'serve']],
  ])('has %s after %j', (duty, before) => {
    expect(order[duty]).toEqual(before);
  });

  it('has no duty beside these', () => {
    expect(Object.keys(order)).toHaveLength(13);
  });
});

describe('a graph', () => {
  it('looks through states that open nothing', () => {
    const graph = Graph.parse({
      StartAt: 'a',
      States: {
        a: opens('a', { Next: 'Which' }),
        Which: { Choices: [{ Next: 'Passing' }], Default: 'b' },
        Passing: { Next: 'c' },
        b: opens('b', { Next: 'c' }),
        c: opens('c', { End: true }),
      },
    });

    const found = [...orderOf(graph)].map(([duty, before]) => [duty, before.toSorted()]);

    expect(Object.fromEntries(found)).toEqual({ a: [], b: ['a'], c: ['a', 'b'] });
  });

  it('joins what ran side by side, and once for each', () => {
    const one = (duty: string) => ({
      StartAt: duty,
      States: { [duty]: opens(duty, { End: true }) },
    });
    const graph = Graph.parse({
      StartAt: 'Both',
      States: {
        Both: { Branches: [one('a'), one('b')], Next: 'Each' },
        Each: { ItemProcessor: one('c'), Next: 'd' },
        d: opens('d', { End: true }),
      },
    });

    expect(Object.fromEntries(orderOf(graph))).toEqual({
      a: [],
      b: [],
      c: ['a', 'b'],
      d: ['c'],
    });
  });

  it('is refused when it is none', () => {
    expect(Graph.safeParse({ States: {} }).success).toBe(false);
  });
});

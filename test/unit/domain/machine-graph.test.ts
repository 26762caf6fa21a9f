import { describe, expect, it } from 'vitest';
import { machineGraphs } from '#adapters/machine-graphs';
import { Graph, orderOf } from '#domain/episode/machine-graph';

const orderIn = (machine: keyof typeof machineGraphs) =>
  Object.fromEntries(
    [...orderOf(machineGraphs[machine])].map(([duty, before]) => [duty, before.toSorted()]),
  );

const opens = (duty: string, edge: object) => ({ Arguments: { Payload: { duty } }, ...edge });

describe('the order of the emergency response', () => {
  it.each([
    ['accept', []],
    ['dispatch', []],
    ['assist', []],
    ['notify', ['dispatch']],
    ['assess', ['notify']],
    ['serve', ['assess']],
    ['secure', ['assess']],
    ['close', ['accept', 'assist', 'dispatch', 'secure', 'serve']],
  ])('has %s after %j', (duty, before) => {
    expect(orderIn('emergency-response')[duty]).toEqual(before);
  });

  it('has no duty beside these', () => {
    expect(Object.keys(orderIn('emergency-response'))).toHaveLength(8);
  });
});

describe('the order of the recall of parents', () => {
  it.each([
    ['order-return', []],
    ['contact-parent', ['order-return']],
    ['escort', ['contact-parent', 'order-return']],
    ['notify-parents', ['escort']],
    ['compliance', ['contact-parent', 'notify-parents', 'order-return']],
    ['reprimand', []],
    ['notify-reprimand', ['reprimand']],
    ['verify-visit', ['notify-reprimand']],
  ])('has %s after %j', (duty, before) => {
    expect(orderIn('parent-recall')[duty]).toEqual(before);
  });

  it('has no duty beside these', () => {
    expect(Object.keys(orderIn('parent-recall'))).toHaveLength(8);
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

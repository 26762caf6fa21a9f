import { describe, expect, it } from 'vitest';
import { aslFaults } from '../../checks/asl/faults.ts';
import { aMachine, faultsIn, opens, types } from './a-machine.ts';

it('a sound machine has no faults', () => {
  expect(faultsIn(aMachine())).toEqual([]);
});

it('a fault names its file', () => {
  expect(aslFaults({ 'b.asl.json': '{' }, types)).toEqual([
    { file: 'b.asl.json', reason: expect.stringContaining('JSON') },
  ]);
});

describe('a graph', () => {
  it('is refused when it leads back', () => {
    const faults = faultsIn(aMachine({ notify: opens('notify', { Next: 'dispatch' }) }));

    expect(faults).toContainEqual(expect.stringContaining('leads back to itself'));
  });

  it('is refused when a state is never reached', () => {
    expect(faultsIn(aMachine({ Lost: { Type: 'Succeed' } })).join()).toMatch(/Lost/);
  });

  it('is refused when an edge leads nowhere', () => {
    expect(faultsIn(aMachine({ notify: opens('notify', { Next: 'Nowhere' }) })).join()).toMatch(
      /Nowhere/,
    );
  });

  it('is refused with more than 25 states, counting those in branches', () => {
    const branches = Array.from({ length: 24 }, (_, index) => ({
      StartAt: `B${index}`,
      States: { [`B${index}`]: { Type: 'Succeed' } },
    }));
    const Ended = { Type: 'Parallel', Branches: branches, End: true };

    expect(faultsIn(aMachine({ Ended }))).toContain('28 states, more than 25');
  });
});

describe('a duty state', () => {
  it('opens a duty that is declared', () => {
    expect(faultsIn(aMachine({ notify: opens('inform', { Next: 'Ended' }) }))).toContain(
      'state notify opens inform, which is not in schemas/duties',
    );
  });

  it('is equal to all others but for duty, subject, round and edges', () => {
    const state = opens('notify', { Next: 'Ended' }, { TimeoutSeconds: 60 });

    expect(faultsIn(aMachine({ notify: state }))).toEqual([
      'state notify differs from dispatch in a.asl.json in more than duty, subject, round and edges',
    ]);
  });

  it('is equal also over machines', () => {
    const other = aMachine({
      dispatch: opens('dispatch', { Next: 'WhatWasFound' }, { TimeoutSeconds: 60 }),
    });
    const faults = aslFaults({ 'a.asl.json': aMachine(), 'b.asl.json': other }, types);

    expect(faults.map(({ file }) => file)).toContain('b.asl.json');
  });
});

describe('a text', () => {
  it.each([
    'arn:aws:states:::lambda:invoke',
    'arn:${Partition}:lambda:cn-north-1:123456789012:function:x',
  ])('is refused when it names %s', (arn) => {
    const state = opens('notify', { Next: 'Ended' }, { Resource: arn });

    expect(faultsIn(aMachine({ notify: state }))).toContain(
      `names a partition, region or account: ${arn}`,
    );
  });

  it('is refused with a placeholder that nobody fills', () => {
    const state = opens('notify', { Next: 'Ended' }, { Comment: '${Region}' });

    expect(faultsIn(aMachine({ notify: state }))).toContain(
      '${Region} is not a placeholder that infra fills',
    );
  });
});

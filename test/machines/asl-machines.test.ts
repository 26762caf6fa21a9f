import { describe, expect, it } from 'vitest';
import { unequalDuties } from '../../checks/asl/duties.ts';
import { aslFaults } from '../../checks/asl/faults.ts';
import { Graph } from '../../checks/asl/machine.ts';
import { aDefinition, aMachine, faultsIn, faultsInWhole, opens, types } from './a-machine.ts';

it('a sound machine has no faults', () => {
  expect(faultsIn(aMachine())).toEqual([]);
});

it('a fault names its file', () => {
  expect(aslFaults({ 'b.asl.json': '{' }, types)).toEqual([
    { file: 'b.asl.json', line: 1, reason: expect.stringContaining('JSON') },
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

  it('is refused when an edge leaves a branch', () => {
    const Branches = [{ StartAt: 'In', States: { In: opens('notify', { Next: 'Ended' }) } }];
    const notify = { Type: 'Parallel', Branches, Next: 'Ended' };

    expect(faultsIn(aMachine({ notify })).join()).toMatch(/In leads to Ended/);
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
    const other = Graph.parse(aDefinition('notify', { TimeoutSeconds: 60 }));

    expect(unequalDuties({ 'a.asl.json': other })).toEqual([
      [
        'a.asl.json',
        {
          state: 'notify',
          reason:
            'state notify differs from dispatch in a.asl.json in more than duty, subject, round and edges',
        },
      ],
    ]);
  });

  it('is equal also over machines', () => {
    const one = Graph.parse(aDefinition('notify', {}));
    const other = Graph.parse(aDefinition('dispatch', { TimeoutSeconds: 60 }));

    expect(unequalDuties({ 'a.asl.json': one, 'b.asl.json': other })).toEqual([
      ['b.asl.json', expect.objectContaining({ state: 'dispatch' })],
    ]);
  });
});

describe('a text', () => {
  it.each([
    'arn:aws:states:::lambda:invoke',
    'arn:${Partition}:lambda:cn-north-1:123456789012:function:x',
  ])('is refused when it names %s', (arn) => {
    expect(faultsInWhole('notify', { Resource: arn })).toContain(
      `names a partition, region or account: ${arn}`,
    );
  });

  it('is refused with a placeholder that nobody fills', () => {
    const Ended = { Type: 'Succeed', Comment: '${Region}' };

    expect(faultsIn(aMachine({ Ended }))).toContain(
      '${Region} is not a placeholder that infra fills',
    );
  });
});

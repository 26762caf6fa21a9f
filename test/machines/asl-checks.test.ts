import { describe, expect, it } from 'vitest';
import { aslFaults } from '../../checks/asl/faults.ts';
import { aMachine, on, opens, types } from './a-machine.ts';

const faultsIn = (source: string): string[] =>
  aslFaults({ 'a.asl.json': source }, types).map(({ reason }) => reason);

const whatWasFound = (fields: Record<string, unknown>) =>
  aMachine({ WhatWasFound: { Type: 'Choice', ...fields } });

it('a sound machine has no faults', () => {
  expect(faultsIn(aMachine())).toEqual([]);
});

it('a fault names its file', () => {
  expect(aslFaults({ 'b.asl.json': '{' }, types)).toEqual([
    { file: 'b.asl.json', reason: expect.stringContaining('JSON') },
  ]);
});

describe('a single state', () => {
  const without = (field: string) => {
    const state = opens('notify', { Next: 'Ended' }, { [field]: undefined });
    return aMachine({ notify: state });
  };

  it.each([
    ['Retry', 'state notify is a Task without Retry'],
    ['TimeoutSeconds', 'state notify is a Task without TimeoutSeconds of 1 to 7776000'],
  ])('is refused without %s', (field, reason) => {
    expect(faultsIn(without(field))).toContain(reason);
  });

  it('is refused with a timeout of a year', () => {
    const state = opens('notify', { Next: 'Ended' }, { TimeoutSeconds: 31_536_000 });

    expect(faultsIn(aMachine({ notify: state }))).toContainEqual(
      expect.stringContaining('state notify is a Task without TimeoutSeconds'),
    );
  });

  it('is refused when it assigns', () => {
    const state = opens('notify', { Next: 'Ended' }, { Assign: { cycle: 1 } });

    expect(faultsIn(aMachine({ notify: state }))).toContainEqual(
      expect.stringContaining('state notify assigns'),
    );
  });

  it('is refused when an edge of it assigns', () => {
    const edge = { ...on('unfounded', 'Ended'), Assign: { cycle: 1 } };

    expect(faultsIn(whatWasFound({ Choices: [edge], Default: 'notify' }))).toContainEqual(
      expect.stringContaining('state WhatWasFound assigns'),
    );
  });

  it('is refused when it waits', () => {
    expect(faultsIn(aMachine({ Ended: { Type: 'Wait', Seconds: 5, End: true } }))).toContain(
      'state Ended waits: time belongs to the sweep',
    );
  });

  it('is refused when it names States.Aborted', () => {
    const Retry = [{ ErrorEquals: ['States.Aborted'], MaxAttempts: 1 }];

    expect(faultsIn(aMachine({ notify: opens('notify', { Next: 'Ended' }, { Retry }) }))).toContain(
      'state notify names States.Aborted: a stopped execution runs nothing further',
    );
  });

  it('is refused as a Parallel with Retry', () => {
    const Branches = [{ StartAt: 'X', States: { X: { Type: 'Succeed' } } }];
    const Retry = [{ ErrorEquals: ['States.ALL'], MaxAttempts: 1 }];

    expect(
      faultsIn(aMachine({ Ended: { Type: 'Parallel', Branches, Retry, End: true } })),
    ).toContainEqual(expect.stringContaining('state Ended is a Parallel with Retry'));
  });
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

describe('a Choice behind a duty', () => {
  it('is refused when it reads the result', () => {
    const Choices = [{ Condition: "{% $states.result.outcome = 'unfounded' %}", Next: 'Ended' }];

    expect(faultsIn(whatWasFound({ Choices, Default: 'notify' }))).toContainEqual(
      expect.stringContaining('reads $states.result'),
    );
  });

  it('is refused without an edge for the reserved outcomes', () => {
    const Choices = [on('unfounded', 'Ended'), on('dispatched', 'notify')];

    expect(faultsIn(whatWasFound({ Choices }))).toEqual([
      'choice WhatWasFound has no edge for superseded',
      'choice WhatWasFound has no edge for notInForce',
    ]);
  });

  it('is enough when it names every outcome and has no Default', () => {
    const rest = "{% $states.input.outcome in ['dispatched', 'superseded', 'notInForce'] %}";
    const Choices = [on('unfounded', 'Ended'), { Condition: rest, Next: 'notify' }];

    expect(faultsIn(whatWasFound({ Choices }))).toEqual([]);
  });

  it('is refused when its Default takes more than one declared outcome', () => {
    const Choices = [on('superseded', 'Ended')];

    expect(faultsIn(whatWasFound({ Choices, Default: 'notify' }))).toEqual([
      'choice WhatWasFound leaves dispatched, unfounded to its Default: name all but one',
    ]);
  });

  it('is refused when it names an outcome that the duty does not have', () => {
    const Choices = [on('unfounded', 'Ended'), on('notified', 'Ended')];

    expect(faultsIn(whatWasFound({ Choices, Default: 'notify' }))).toEqual([
      'choice WhatWasFound compares with notified, an outcome that cannot arrive there',
    ]);
  });

  it('is checked in a branch, to which the outcome before the Parallel is passed', () => {
    const Branches = [
      {
        StartAt: 'Inner',
        States: {
          Inner: { Type: 'Choice', Choices: [on('dispathced', 'Done')], Default: 'Done' },
          Done: { Type: 'Succeed' },
        },
      },
    ];

    const source = aMachine({
      dispatch: opens('dispatch', { Next: 'Both' }),
      Both: { Type: 'Parallel', Branches, Next: 'Ended' },
      WhatWasFound: undefined,
      notify: undefined,
    });

    expect(faultsIn(source)).toContain(
      'choice Inner compares with dispathced, an outcome that cannot arrive there',
    );
  });
});

describe('a duty state', () => {
  it('opens a duty that is declared', () => {
    expect(faultsIn(aMachine({ notify: opens('inform', { Next: 'Ended' }) }))).toContain(
      'state notify opens inform, which is not in schemas/duties',
    );
  });

  it('is equal to all others but for duty, round and edges', () => {
    const state = opens('notify', { Next: 'Ended' }, { TimeoutSeconds: 60 });

    expect(faultsIn(aMachine({ notify: state }))).toEqual([
      'state notify differs from dispatch in a.asl.json in more than duty, round and edges',
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

import { describe, expect, it } from 'vitest';
import { aMachine, faultsIn, on, opens, whatWasFound } from './a-machine.ts';

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

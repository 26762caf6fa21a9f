import { describe, expect, it } from 'vitest';
import { aMachine, faultsIn, faultsInWhole, on, whatWasFound } from './a-machine.ts';

describe('a single state', () => {
  it.each([
    ['Retry', 'state notify is a Task without Retry'],
    ['TimeoutSeconds', 'state notify is a Task without TimeoutSeconds of 1 to 7776000'],
  ])('is refused without %s', (field, reason) => {
    expect(faultsInWhole('notify', { [field]: undefined })).toContain(reason);
  });

  it('is refused with a timeout of a year', () => {
    expect(faultsInWhole('notify', { TimeoutSeconds: 31_536_000 })).toContainEqual(
      expect.stringContaining('state notify is a Task without TimeoutSeconds'),
    );
  });

  it('is refused when it assigns', () => {
    expect(faultsInWhole('notify', { Assign: { cycle: 1 } })).toContainEqual(
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

    expect(faultsInWhole('notify', { Retry })).toContain(
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

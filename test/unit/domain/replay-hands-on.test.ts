import { describe, expect, it } from 'vitest';
import { ask, done, duty, NO, NOTHING, only, open, stand, YES } from './on-paper.ts';

describe('what a state hands on', () => {
  it('is what its duty ended with', async () => {
    const states = {
      First: duty('accept', { Next: 'Ask' }),
      ...ask('$states.input.outcome = "a"'),
    };

    expect(await stand(states, [done('accept', 'a')])).toEqual(YES);
    expect(await stand(states, [done('accept', 'b')])).toEqual(NO);
  });

  it('is what it was given, where it does nothing', async () => {
    const states = {
      First: duty('accept', { Next: 'Pass' }),
      Pass: { Arguments: {}, Next: 'Ask' },
      ...ask('$states.input.outcome = "a"'),
    };

    expect(await stand(states, [done('accept', 'a')])).toEqual(YES);
  });

  it('is at first an object with nothing in it', async () => {
    const states = { First: { Next: 'Ask' }, ...ask('$states.input = {}') };

    expect(await stand(states)).toEqual(YES);
  });

  it('is what each of its branches ended with, in their order', async () => {
    const both = { Branches: [only('accept'), only('dispatch')], Next: 'Ask' };
    const states = {
      First: both,
      ...ask('$states.input[0].outcome = "a" and $states.input[1].outcome = "b"'),
    };

    expect(await stand(states, [done('accept', 'a'), done('dispatch', 'b')])).toEqual(YES);
  });

  it('reaches into its branches', async () => {
    const branch = { StartAt: 'Ask', States: ask('$states.input.outcome = "a"') };
    const states = { First: duty('accept', { Next: 'Both' }), Both: { Branches: [branch] } };

    expect(await stand(states, [done('accept', 'a')])).toEqual(YES);
  });

  it('waits for every branch', async () => {
    const both = { Branches: [only('accept'), only('dispatch')], Next: 'Last' };
    const states = { First: both, Last: duty('close') };

    expect(await stand(states, [done('accept', 'a'), open('dispatch')])).toEqual({
      ...NOTHING,
      found: ['dispatch.1'],
    });
  });
});

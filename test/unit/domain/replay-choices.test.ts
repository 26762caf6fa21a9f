import { describe, expect, it } from 'vitest';
import { ask, NO, NOTHING, stand, YES } from './on-paper.ts';

describe('a choice', () => {
  it('takes the first that fits', async () => {
    const choose = (...said: readonly boolean[]) => ({
      Choices: said.map((each, index) => ({
        Condition: `{% ${each} %}`,
        Next: index === 0 ? 'Yes' : 'No',
      })),
    });
    const { Yes, No } = ask('true');

    expect(await stand({ First: choose(true, true), Yes, No })).toEqual(YES);
    expect(await stand({ First: choose(false, true), Yes, No })).toEqual(NO);
  });

  it('reads what the episode was started with', async () => {
    const states = {
      First: { Next: 'Ask' },
      ...ask('"father" in $states.context.Execution.Input.parents'),
    };

    expect(await stand(states, [], { parents: ['father'] })).toEqual(YES);
    expect(await stand(states, [], { parents: ['mother'] })).toEqual(NO);
  });
});

describe('a duty', () => {
  it.each([
    ['is owed once for each item', '{% $states.context.Execution.Input.parents %}', 2],
    ['is owed by nobody where there is none', '{% [] %}', 0],
  ])('%s', async (_how, Items, count) => {
    const Payload = { duty: 'order-return', subject: '{% $states.context.Map.Item.Value %}' };
    const each = { StartAt: 'One', States: { One: { Arguments: { Payload } } } };
    const names = ['order-return.father.1', 'order-return.mother.1'];

    const standing = await stand({ First: { Items, ItemProcessor: each } }, [], {
      parents: ['father', 'mother'],
    });

    expect(standing).toEqual({ ...NOTHING, opens: names.slice(0, count) });
  });

  it.each([
    ['2', { opens: ['accept.2'] }],
    ['"2"', { unfit: ['First'] }],
  ])('in the round %s', async (round, standing) => {
    const Payload = { duty: 'accept', round: `{% ${round} %}` };

    expect(await stand({ First: { Arguments: { Payload } } })).toEqual({ ...NOTHING, ...standing });
  });
});

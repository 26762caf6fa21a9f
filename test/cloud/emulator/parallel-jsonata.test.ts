import { expect, it } from 'vitest';
import { runStates, statesOf } from './machine.ts';

it.concurrent('gives its Arguments to the branches, and evaluates Output and Assign over their results', async () => {
  const branch = (factor: number) =>
    statesOf({ a: { Type: 'Pass', Output: `{% $states.input.n * ${factor} %}`, End: true } });
  const { output } = await runStates(
    {
      both: {
        Type: 'Parallel',
        Arguments: { n: '{% $states.input.given + 1 %}' },
        Branches: [branch(10), branch(100)],
        Assign: { total: '{% $sum($states.result) %}' },
        Output: { all: '{% $states.result %}' },
        Next: 'after',
      },
      after: {
        Type: 'Pass',
        Output: { all: '{% $states.input.all %}', total: '{% $total %}' },
        End: true,
      },
    },
    { given: 1 },
  );

  expect(output).toEqual({ all: [20, 200], total: 220 });
});

it.concurrent('shows the variables from outside to its branches, and keeps theirs inside', async () => {
  const { output } = await runStates({
    before: { Type: 'Pass', Assign: { outer: 'outside' }, Next: 'both' },
    both: {
      Type: 'Parallel',
      Branches: [
        statesOf({
          a: { Type: 'Pass', Assign: { inner: 'inside' }, Next: 'b' },
          b: { Type: 'Pass', Output: '{% $outer & $inner %}', End: true },
        }),
      ],
      Next: 'after',
    },
    after: {
      Type: 'Pass',
      Output: { seen: '{% $states.input %}', leaked: '{% $exists($inner) %}' },
      End: true,
    },
  });

  expect(output).toEqual({ seen: ['outsideinside'], leaked: false });
});

import { expect, it } from 'vitest';
import { runStates } from './machine.ts';
import { call, caught } from './tasks.ts';

it.concurrent('a Succeed state has an Output', async () => {
  const { output } = await runStates(
    { done: { Type: 'Succeed', Output: { twice: '{% $states.input.n * 2 %}' } } },
    { n: 21 },
  );

  expect(output).toEqual({ twice: 42 });
});

it.concurrent('a Task hands on its Output, and assigns from its whole result', async () => {
  const { output } = await runStates(
    {
      work: call(
        { mode: 'echo', n: '{% $states.input.n %}' },
        { Assign: { code: '{% $states.result.StatusCode %}' }, Next: 'after' },
      ),
      after: {
        Type: 'Pass',
        Output: { n: '{% $states.input.n %}', code: '{% $code %}' },
        End: true,
      },
    },
    { n: 7 },
  );

  expect(output).toEqual({ n: 7, code: 200 });
});

it.concurrent('Assign sees the variables as they were before it', async () => {
  const { output } = await runStates({
    first: { Type: 'Pass', Assign: { x: 1 }, Next: 'second' },
    second: { Type: 'Pass', Assign: { x: 2, before: '{% $x %}' }, Next: 'third' },
    third: { Type: 'Pass', Output: { x: '{% $x %}', before: '{% $before %}' }, End: true },
  });

  expect(output).toEqual({ x: 2, before: 1 });
});

it.concurrent('a Choice follows the first condition that holds', async () => {
  const { output } = await runStates(
    {
      found: {
        Type: 'Choice',
        Choices: [{ Condition: "{% $states.input.outcome = 'unfounded' %}", Next: 'no' }],
        Default: 'yes',
      },
      no: { Type: 'Pass', Output: 'no', End: true },
      yes: { Type: 'Pass', Output: 'yes', End: true },
    },
    { outcome: 'unfounded' },
  );

  expect(output).toBe('no');
});

it.concurrent('an expression without a result fails with States.QueryEvaluationError', async () => {
  const { error } = await runStates({
    bad: { Type: 'Pass', Output: '{% $states.input.missing.field %}', End: true },
  });

  expect(error).toBe('States.QueryEvaluationError');
});

it.concurrent('a Catch has Output and Assign of its own', async () => {
  const { output } = await runStates({
    work: call(
      { mode: 'throw', error: 'NoSuchCase' },
      {
        Catch: [
          { ...caught('States.ALL', 'after'), Assign: { why: '{% $states.errorOutput.Error %}' } },
        ],
        End: true,
      },
    ),
    after: {
      Type: 'Pass',
      Output: { why: '{% $why %}', error: '{% $states.input.Error %}' },
      End: true,
    },
  });

  expect(output).toEqual({ why: 'NoSuchCase', error: 'NoSuchCase' });
});

import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Refusal, Unavailable, WriteConflict } from '#domain/errors';
import { causeOf, fitToLeave } from '#runtime/cause-of';
import { MARK } from '#test/fakes/a-report';

const thrownBy = (run: () => unknown): unknown => {
  try {
    run();
    return undefined;
  } catch (error) {
    return error;
  }
};

const renamed = Object.assign(new Error(`${MARK}\n    at ${MARK} (${MARK}:1:1)`), {
  name: 'ValidationException',
});

const overwritten = Object.assign(new Error(MARK), { message: 'other' });

const foreign: readonly (readonly [string, unknown])[] = [
  ['a body that is no JSON', thrownBy(() => JSON.parse(`{"name": ${MARK}`))],
  ['a record that does not parse', thrownBy(() => z.object({ [MARK]: z.enum(['a']) }).parse({}))],
  ['an error of AWS, whose message looks like frames', renamed],
  ['an error whose message was changed', overwritten],
  ['an error with details', Object.assign(new TypeError(MARK), { item: MARK, cause: MARK })],
  [
    'a refusal with details',
    new Refusal('bad-input', { complaints: [{ path: MARK, zh: '', en: '' }] }),
  ],
  ['a text', MARK],
  ['nothing', undefined],
];

describe.each(foreign)('of %s', (_what, error) => {
  it('the log has the name and the place, and nothing that it says', () => {
    expect(JSON.stringify(causeOf(error))).not.toContain(MARK);
  });

  it('a caller is given the same', () => {
    const { name, message, stack, ...rest } = fitToLeave(error);
    expect(JSON.stringify([name, message, stack, rest])).not.toContain(MARK);
  });
});

it('says where an error arose', () => {
  expect(causeOf(new TypeError(MARK))).toEqual({
    cause: 'TypeError',
    at: expect.stringContaining('cause-of.test.ts'),
  });
});

it.each([
  [
    new WriteConflict(['case']),
    { cause: 'WriteConflict', detail: expect.stringContaining('case') },
  ],
  [
    new Unavailable('KMS', { cause: renamed }),
    { cause: 'Unavailable', behind: 'ValidationException' },
  ],
])('lets an error of our own speak', (error, said) => {
  expect(causeOf(error)).toMatchObject(said);
});

it('keeps the name, which a machine matches', () => {
  expect(fitToLeave(new Unavailable('SNS')).name).toBe('Unavailable');
  expect(fitToLeave(renamed).name).toBe('ValidationException');
});

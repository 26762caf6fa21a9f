import { getDefaultFormState } from '@rjsf/utils';
import { customizeValidator } from '@rjsf/validator-ajv8';
import { describe, expect, it } from 'vitest';
import { dutyTypes } from '#schemas/duties/index';
import { formOf } from '#schemas/form';

/** The usual validator, except that it does not log the keywords that it ignores. */
const validator = customizeValidator({ ajvOptionsOverrides: { logger: false } });

/** The values in a form's data; an empty list or row counts as none. */
const valuesIn = (data: unknown): readonly unknown[] =>
  typeof data === 'object' && data !== null
    ? Object.values(data).flatMap(valuesIn)
    : data === undefined
      ? []
      : [data];

/** The data with which react-jsonschema-form begins, without any option set. */
const begun = (form: object, given: Readonly<Record<string, unknown>>) =>
  valuesIn(getDefaultFormState(validator, form as never, given, form as never));

describe.each(Object.values(dutyTypes))('an untouched form of $code', (type) => {
  const form = formOf(type);

  it('is empty, and taken by nobody', () => {
    expect(begun(form, {})).toEqual([]);
    expect(validator.isValid(form as never, {}, form as never)).toBe(false);
  });

  it.each(Object.keys(type.outcomes))('decides nothing once %s is chosen', (outcome) => {
    expect(begun(form, { outcome })).toEqual([outcome]);
  });
});

import { describe, expect, it } from 'vitest';
import { readOutcome } from '#domain/input/read-outcome';
import { dutyTypes } from '#schemas/duties/index';
import { formOf } from '#schemas/form';
import { bodyOf, filled } from '#test/fakes/fill-form';

describe.each(Object.values(dutyTypes))('the form of $code, filled by its labels', (type) => {
  it.each(Object.keys(type.outcomes))('is taken as %s', (outcome) => {
    const body = bodyOf(outcome, filled(formOf(type), outcome));

    expect(readOutcome(type, body)).toMatchObject({ outcome, complaints: [] });
  });
});

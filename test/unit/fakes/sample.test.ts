import { expect, it } from 'vitest';
import { dutyTypeOf, dutyTypes } from '#schemas/duties/index';
import { outcomeForm } from '#schemas/duty-type';
import { sampleFields } from '#test/fakes/sample';

const outcomes = Object.values(dutyTypes).flatMap(({ code }) =>
  Object.keys(dutyTypeOf(code).outcomes).map((outcome) => [code, outcome] as const),
);

it.each(outcomes)('a sample of %s.%s is taken by its own form', (code, outcome) => {
  const body = { ...sampleFields(code, outcome, '2026-11-23T08:00:00.000Z'), outcome };

  expect(outcomeForm(dutyTypeOf(code)).safeParse(body)).toMatchObject({ success: true });
});

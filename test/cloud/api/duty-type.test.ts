import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { System } from '#local/system';
import { labelOf } from '#schemas/code-list';
import { EmergencySituation } from '#schemas/codes/emergency-situation';
import { dutyTypes } from '#schemas/duties/index';
import { aCounty, type County } from '../a-county.ts';
import { theSystem } from '../world.ts';

const BOTH = /\p{Script=Han}.* .*[a-z]/su;

const Labels = z.strictObject({ zh: z.string(), en: z.string() });
const Field = z.looseObject({ title: z.string().regex(BOTH).optional() });
const Shape = z.looseObject({
  type: z.literal('object'),
  title: z.string().regex(BOTH),
  labels: Labels,
  properties: z.record(z.string(), Field),
  required: z.array(z.string()),
  additionalProperties: z.literal(false),
});
const Form = z.looseObject({
  $schema: z.literal('https://json-schema.org/draft/2020-12/schema'),
  oneOf: z.array(Shape).min(1),
});

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

const formOf = async (code: string) => {
  const { body } = await county.as('station').showDutyType({ params: { code } });
  return { ...body, form: Form.parse(body.form) };
};

describe.each(Object.values(dutyTypes))('GET /duty-types/$code', ({ code, title, outcomes }) => {
  it('gives a JSON Schema with a shape for each outcome, named in both languages', async () => {
    const { form, ...type } = await formOf(code);

    expect(type).toMatchObject({ code, title });
    expect(form.oneOf.map(({ properties }) => properties.outcome)).toEqual(
      Object.keys(outcomes).map((outcome) => expect.objectContaining({ const: outcome })),
    );
    expect(form.oneOf.map(({ labels }) => labels)).toEqual(
      Object.values(outcomes).map((outcome) => outcome.title),
    );
  });

  it('names each field of a shape in both languages', async () => {
    const { form } = await formOf(code);

    for (const { properties } of form.oneOf) {
      const { outcome: _constant, ...fields } = properties;
      expect(Object.values(fields).map((field) => BOTH.test(field.title ?? ''))).not.toContain(
        false,
      );
    }
  });
});

it('gives the choices of a code list with their labels', async () => {
  const { form } = await formOf('dispatch');

  expect(form.$defs).toMatchObject({
    EmergencySituation: {
      oneOf: EmergencySituation.options.map((code) => {
        const { zh, en } = labelOf(EmergencySituation, code);
        return { const: code, title: `${zh} ${en}` };
      }),
      labels: { living_alone: { zh: '留守儿童单独居住生活', en: 'child living alone' } },
    },
  });
});

it('gives a schema that takes and refuses what the API takes and refuses', async () => {
  const { body } = await county.as('station').showDutyType({ params: { code: 'close' } });
  const schema = z.fromJSONSchema(body.form as never);
  const right = {
    outcome: 'closed',
    at: '2026-11-23T08:00:00.000Z',
    disposition: 'unfounded',
    reason: '不属实',
  };

  expect(schema.safeParse(right).success).toBe(true);
  for (const wrong of [{ outcome: 'open' }, { disposition: 'x' }, { reason: '' }, { more: 1 }]) {
    expect(schema.safeParse({ ...right, ...wrong }).success).toBe(false);
  }
});

it('lists all types of duty, each with its clauses its law, or the remark that it is the product’s own', async () => {
  const { body } = await county.as('station').listDutyTypes();

  expect(body.items.map(({ code }) => code)).toEqual(Object.keys(dutyTypes));
  for (const { code, basis, law = [], ofTheProduct } of body.items) {
    expect(basis.length + law.length > 0 || ofTheProduct !== undefined, code).toBe(true);
  }
});

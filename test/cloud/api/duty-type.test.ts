import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { System } from '#local/system';
import { labelOf } from '#schemas/code-list';
import { Parent } from '#schemas/codes/parent';
import { dutyTypes } from '#schemas/duties/index';
import { aCounty, type County } from '../a-county.ts';
import { theSystem } from '../world.ts';

const BOTH = /\p{Script=Han}.* .*[a-z]/su;

const Choice = z.looseObject({ enum: z.array(z.string()).length(1), labels: z.unknown() });
const Field = z.looseObject({ title: z.string().regex(BOTH) });
const Shape = z.looseObject({
  type: z.literal('object'),
  properties: z.record(z.string(), Field),
  required: z.array(z.string()),
});
const Form = z.looseObject({
  properties: z.strictObject({ outcome: z.looseObject({ oneOf: z.array(Choice).min(1) }) }),
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word.
  allOf: z.array(z.strictObject({ if: z.unknown(), then: Shape })).min(1),
  unevaluatedProperties: z.literal(false),
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
  it('gives a JSON Schema with fields for each outcome, named in both languages', async () => {
    const { form, ...type } = await formOf(code);

    expect(type).toMatchObject({ code, title });
    expect(form.properties.outcome.oneOf).toMatchObject(
      Object.entries(outcomes).map(([outcome, { title: labels }]) => ({ enum: [outcome], labels })),
    );
    expect(form.allOf).toHaveLength(Object.keys(outcomes).length);
  });
});

it('gives the choices of a code list with their labels', async () => {
  const { form } = await formOf('dispatch');

  expect(form.allOf[0]?.then.properties.parents).toMatchObject({
    items: {
      oneOf: Parent.options.map((code) => {
        const { zh, en } = labelOf(Parent, code);
        return { enum: [code], title: `${zh} ${en}`, labels: { zh, en } };
      }),
    },
  });
});

it('gives a schema that takes and refuses what the API takes and refuses', async () => {
  const { body } = await county.as('station').showDutyType({ params: { code: 'close' } });
  const takes = new Ajv2020({ strict: false, validateFormats: false }).compile(body.form);
  const right = {
    outcome: 'closed',
    at: '2026-11-23T08:00:00.000Z',
    disposition: 'unfounded',
    reason: '不属实',
  };

  expect(takes(right)).toBe(true);
  for (const wrong of [{ outcome: 'open' }, { disposition: 'x' }, { reason: '' }, { more: 1 }]) {
    expect(takes({ ...right, ...wrong })).toBe(false);
  }
});

it('lists all types of duty, each with its clauses its law, or the remark that it is the product’s own', async () => {
  const { body } = await county.as('station').listDutyTypes();

  expect(body.items.map(({ code }) => code)).toEqual(Object.keys(dutyTypes));
  for (const { code, basis, law = [], ofTheProduct } of body.items) {
    expect(basis.length + law.length > 0 || ofTheProduct !== undefined, code).toBe(true);
  }
});

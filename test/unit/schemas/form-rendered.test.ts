import Form from '@rjsf/core';
import { customizeValidator } from '@rjsf/validator-ajv8';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EmergencySituation } from '#schemas/codes/emergency-situation';
import { dutyTypes, isDutyCode } from '#schemas/duties/index';
import { formOf } from '#schemas/form';

/** The usual validator, except that it does not log the keywords that it ignores. */
const validator = customizeValidator({ ajvOptionsOverrides: { logger: false } });

/** Renders a form as a department's app does that knows JSON Schema, and nothing of Heli. */
const rendered = (code: string, formData: Readonly<Record<string, unknown>>): string => {
  if (!isDutyCode(code)) throw new Error(`${code} is no duty`);
  const schema = formOf(dutyTypes[code]);
  return renderToStaticMarkup(createElement(Form, { schema, validator, formData }));
};

describe('a form library that does not know Heli', () => {
  it('draws the order to a parent, with titles and choices in both languages', () => {
    const html = rendered('order-return', { outcome: 'ordered' });

    for (const text of [
      '责令父母返回 Order parent back',
      '已责令 Ordered',
      '联系不上 Cannot be reached',
      '责令时间 Ordered at',
      '要求 What was demanded',
      '父母答复 What the parent answered',
      '立即返回 return at once',
      '确定受委托监护人 name a capable trustee',
    ]) {
      expect(html).toContain(text);
    }
  });

  it('draws what was found, with all situations and parents to choose from', () => {
    const html = rendered('dispatch', {
      outcome: 'found',
      situations: ['living_alone'],
      parents: ['father'],
    });

    for (const text of [
      '出警处置 Go to the child',
      '已查明情形 Situation found',
      '经查不属实 Found to be unfounded',
      '到场时间 On the spot at',
      '应急处置措施 Measures taken',
      '今晚由谁照料 Who cares for the child tonight',
      '父母或其他监护人 Parents or other guardians',
      '父亲 father',
      '母亲 mother',
      '所见情形 Situations found',
      EmergencySituation.labels.living_alone.zh,
      EmergencySituation.labels.living_alone.en,
    ]) {
      expect(html).toContain(text);
    }
  });

  it('draws a box of several lines for a long text, and shows no code', () => {
    const html = rendered('dispatch', { outcome: 'found' });

    expect(html).toMatch(/<textarea[^>]*name="root_measures"/);
    expect(html.replaceAll(/<[^>]*>/g, ' ')).not.toMatch(/living_alone|sameVisitAs/);
  });

  it('asks yes or no without an answer of its own', () => {
    const html = rendered('assess', { outcome: 'concluded' });

    expect(html).toMatch(
      /<select[^>]*name="root_hardship"[^>]*>\s*<option[^>]*value=""[^>]*selected/,
    );
    for (const text of ['是 Yes', '否 No']) expect(html).toContain(text);
  });

  it('marks what must be filled in, and not what may be left out', () => {
    const html = rendered('order-return', { outcome: 'ordered' });
    const field = (name: string) =>
      html.match(new RegExp(`<(?:input|select|textarea)[^>]*name="root_${name}"[^>]*>`))?.[0];

    expect(field('at')).toContain('required');
    expect(field('demand')).toContain('required');
    expect(field('answer')).not.toContain('required');
  });
});

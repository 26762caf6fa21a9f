import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { OutcomeForm } from '#console/form/outcome-form.tsx';
import { type Outcome, outcomesIn, type Schema } from '#console/form/schema.ts';
import { bodyOf, byField, complaintsOf, type Values } from '#console/form/values.ts';
import { formOf } from '#schemas/form';
import { madeUpDuty } from '#test/fakes/made-up-duty';

const json = JSON.parse(JSON.stringify(formOf(madeUpDuty as never))) as Schema;
const [cleared, melted] = outcomesIn(json) as [Outcome, Outcome];

const entered: Values = {
  at: { day: '2026-11-30', hour: '05', minute: '07' },
  weather: 'snow',
  met: ['rain', 'snow'],
  cold: false,
  depth: '三寸',
  by: '  王强 ',
  how: '',
  tools: [{ tool: 'shovel', note: '借的' }, {}],
};
const NOW = Date.parse('2026-11-30T12:00:00+08:00');

describe('the form of a duty that the page has never seen', () => {
  const html = (outcomes: readonly Outcome[]) =>
    render(h(OutcomeForm, { outcomes, send: async () => undefined }));

  it('shows its outcomes, and chooses none of them', () => {
    expect(html([cleared, melted])).toContain('已扫净');
    expect(html([cleared, melted])).toContain('已融化');
    expect(html([cleared, melted])).not.toContain('checked');
  });

  it('shows the fields of an only outcome, and answers none of them', () => {
    const fields = html([cleared]);

    for (const name of [
      '扫净时间',
      '天气',
      '遇到的',
      '寒冷（选填）',
      '何人',
      '经过（选填）',
      '工具',
    ])
      expect(fields).toContain(name);
    expect(fields.match(/ checked/g)).toHaveLength(1);
    expect(fields).toContain('个人信息，加密保存');
  });

  it('knows each kind of field by its schema alone', () => {
    expect(cleared.fields.map(({ name, kind }) => [name, kind])).toEqual([
      ['at', 'instant'],
      ['weather', 'one'],
      ['met', 'many'],
      ['cold', 'one'],
      ['by', 'line'],
      ['how', 'text'],
      ['depth', 'line'],
      ['tools', 'rows'],
    ]);
  });

  it('has every control named by a label or a legend', () => {
    const fields = html([cleared]);
    const ids = [...fields.matchAll(/<textarea[^>]* id="([^"]+)"/g)].map(([, id]) => id);

    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(fields).toContain(`for="${id}"`);
  });

  it('ends the duty: what is sent is what its schema takes', () => {
    const body = bodyOf(cleared.fields, entered);

    expect(body).toEqual({
      at: '2026-11-30T05:07:00+08:00',
      weather: 'snow',
      met: ['rain', 'snow'],
      cold: false,
      depth: '三寸',
      by: '王强',
      tools: [{ tool: 'shovel', note: '借的' }],
    });
    expect(madeUpDuty.outcomes.cleared.form().strict().safeParse(body).success).toBe(true);
  });
});

describe('the page itself looks', () => {
  const pathsOf = (values: Values) =>
    complaintsOf(cleared.fields, values, NOW).map(({ path }) => path);

  it('only at what is missing', () => {
    expect(pathsOf({})).toEqual(['/at', '/weather', '/met', '/by', '/tools']);
    expect(pathsOf({ ...entered, by: '   ' })).toEqual(['/by']);
  });

  it('where a condition demands a field, while it holds', () => {
    expect(pathsOf({ ...entered, depth: '' })).toEqual(['/depth']);
    expect(pathsOf({ ...entered, depth: '', weather: 'rain' })).toEqual([]);
  });

  it('and at what lies ahead', () => {
    const at = { day: '2026-11-30', hour: '12', minute: '01' };

    expect(pathsOf({ ...entered, at })).toEqual(['/at']);
    expect(pathsOf(entered)).toEqual([]);
  });
});

describe('what the server refuses', () => {
  const complaint = (path: string) => ({ path, zh: '不对', en: 'wrong' });

  it('stands at its field, however deep the path, and else under none', () => {
    const found = byField(cleared.fields, ['/at', '/tools/0/note', '/outcome', ''].map(complaint));

    expect(Object.keys(found).toSorted()).toEqual(['', 'at', 'tools']);
    expect(found['']).toHaveLength(2);
  });
});

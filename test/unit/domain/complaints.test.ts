import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { complaintsOf } from '#domain/input/complaints';
import { partPersonal } from '#domain/input/personal';
import { discriminators, isPersonalAt, schemaAt } from '#domain/input/schema-walk';
import { ReportBody } from '#schemas/api/reports';
import { hasCheckDigit } from '#schemas/citizen-id';
import { dutyTypes } from '#schemas/duties/index';
import { outcomeForm } from '#schemas/duty-type';
import { personal } from '#schemas/personal';
import { MARK } from '#test/fakes/a-report';

const Form = z.strictObject({
  kind: z.enum(['a', 'b']),
  count: z.number().max(3).optional(),
  name: personal(z.string().max(3)).optional(),
  people: personal(z.array(z.strictObject({ name: z.string() }))).optional(),
  list: z.array(z.string().min(1)).max(2).optional(),
});

const complain = (input: unknown, schema: z.ZodType = Form) => {
  const { error } = schema.safeParse(input);
  return error ? complaintsOf(error, schema, input) : [];
};

describe('a complaint', () => {
  it.each([
    ['an unknown code', { kind: 'c' }, { path: '/kind', given: '"c"', allowed: 'a | b' }],
    ['a missing field', {}, { path: '/kind', given: 'nothing' }],
    ['too much', { kind: 'a', count: 4 }, { path: '/count', given: '4', allowed: '≤ 3' }],
    ['a wrong type', { kind: 'a', count: 'x' }, { path: '/count', allowed: 'number' }],
    ['too many', { kind: 'a', list: ['x', 'y', 'z'] }, { path: '/list', allowed: '≤ 2 items' }],
    ['an item', { kind: 'a', list: ['x', ''] }, { path: '/list/1', allowed: '≥ 1 characters' }],
    ['an unknown field', { kind: 'a', colour: 1 }, { path: '/colour' }],
  ])('about %s says where, what was given and what is allowed', (_fault, input, expected) => {
    expect(complain(input)).toContainEqual(expect.objectContaining(expected));
  });

  it('speaks both languages', () => {
    for (const { zh, en } of complain({ kind: 'c', count: 9, other: 1 })) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[ -~]+$/);
    }
  });

  it.each([
    ['a personal field', { kind: 'a', name: MARK }, '/name', 'a text of 4 characters'],
    [
      'what lies in one',
      { kind: 'a', people: [{ name: 7 }] },
      '/people/0/name',
      'a value of type number',
    ],
    ['a list in its place', { kind: 'a', name: [MARK] }, '/name', 'a list of 1'],
  ])('about %s does not repeat it', (_what, input, path, given) => {
    expect(complain(input)).toContainEqual(expect.objectContaining({ path, given }));
    expect(JSON.stringify(complain(input))).not.toContain(MARK);
  });

  it('repeats nothing that is long, nor what lies in an object', () => {
    const long = 'x'.repeat(500);

    expect(JSON.stringify(complain({ kind: long, count: { secret: long } }))).not.toContain('xxx');
  });

  it.each([
    ['a telephone number', '13900000016'],
    ['a citizen’s number', '42011119900101123X'],
    ['a name', 'Wang Xiaoming'],
    ['a name in one word', 'WangXiaoming'],
    ['a name in characters', MARK],
    ['a number that is somebody’s', 13_900_000_016],
  ])('does not repeat %s, in whatever field it stands', (_what, given) => {
    const everywhere = [
      { kind: given },
      { kind: 'a', count: given },
      { kind: 'a', list: given },
      { kind: 'a', people: given },
      { kind: 'a', [`p${given}`]: 1, [given]: 1 },
      { kind: 'a', list: [`${given}`, `${given}`, `${given}`] },
    ].flatMap((input) => complain(input));

    expect(everywhere.length).toBeGreaterThan(5);
    const told = JSON.stringify(everywhere.map(({ given: said, ...words }) => [said, words.zh]));
    expect(told).not.toContain(String(given));
  });

  it('repeats no text where words are expected, whatever it looks like', () => {
    const short = z.strictObject({ note: z.string().max(3) });

    expect(complain({ note: 'wangxiaoming' }, short)).toMatchObject([
      { path: '/note', given: 'a text of 12 characters' },
    ]);
  });

  it.each(['2026-02-30', '500235', 'chongqin', 'R-4T9', -3, true])(
    'repeats %j, which can only be a code, a moment or a number',
    (given) => {
      expect(complain({ kind: given })).toMatchObject([
        { given: expect.stringContaining(`${given}`) },
      ]);
    },
  );

  it('about an outcome names those of its type', () => {
    const form = outcomeForm(dutyTypes.dispatch);

    expect(complain({ outcome: 'whatever' }, form)).toEqual([
      expect.objectContaining({ path: '/outcome', allowed: 'found | unfounded' }),
    ]);
  });

  it('about an outcome’s personal field does not repeat it', () => {
    const body = { outcome: 'found', at: 'soon', situations: [], measures: `${MARK}\u0000` };

    expect(JSON.stringify(complain(body, outcomeForm(dutyTypes.dispatch)))).not.toContain(MARK);
  });
});

describe('a schema', () => {
  it.each([
    [['place'], true],
    [['child', 'name'], true],
    [['parents', 0, 'telephone'], true],
    [['reporter', 'name'], true],
    [['reporter', 'kind'], false],
    [['division'], false],
    [['nothing', 'here'], false],
  ])('knows whether %j of a report is personal: %s', (path, expected) => {
    expect(isPersonalAt(ReportBody, path)).toBe(expected);
  });

  it('finds personal fields behind each shape of a union', () => {
    const form = outcomeForm(dutyTypes.accept);

    expect(isPersonalAt(form, ['takenBy'])).toBe(true);
    expect(isPersonalAt(form, ['to'])).toBe(false);
    expect(discriminators(form, 'outcome')).toEqual(['accepted', 'transferred']);
    expect(discriminators(ReportBody, 'door')).toEqual([]);
  });

  it('is found at a path, or not at all', () => {
    expect(schemaAt(Form, ['list', 3])).toBeInstanceOf(z.ZodString);
    expect(schemaAt(Form, ['list', 3, 'x'])).toBeUndefined();
  });
});

describe('parting what is personal', () => {
  it('takes whole fields, and leaves out what was not given', () => {
    const parts = partPersonal(Form, { kind: 'a', name: 'x', people: [], count: undefined });

    expect(parts).toEqual({ open: { kind: 'a' }, personal: { name: 'x', people: [] } });
  });

  it('leaves of a report what a case may know', () => {
    const { open } = partPersonal(ReportBody, {
      ...Object.fromEntries(Object.keys(ReportBody.shape).map((key) => [key, key])),
    });

    expect(Object.keys(open).sort()).toEqual(
      ['situations', 'division', 'noticedAt', 'reportedAt', 'door', 'madeTo', 'reporter'].sort(),
    );
  });
});

describe('a check digit', () => {
  it.each([
    ['11010519491231002X', true],
    ['11010519491231002x', true],
    ['110105194912310021', false],
    ['440524188001010014', true],
    ['440524188001010015', false],
  ])('of %s: %s (GB 11643)', (id, expected) => {
    expect(hasCheckDigit(id)).toBe(expected);
  });
});

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { routes } from '#schemas/api/index';
import { dutyTypes } from '#schemas/duties/index';
import { formOf } from '#schemas/form';
import { GROUPS } from '#schemas/form-groups';
import type { Label } from '#schemas/label';
import { bodyFor, outcomesOf } from '#test/fakes/outcomes';

type Schema = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

/** A schema and all schemas within it, except conditions. */
const allWithin = (value: unknown): readonly Schema[] => {
  if (Array.isArray(value)) return value.flatMap(allWithin);
  if (!isObject(value)) return [];
  const { if: _condition, ...rest } = value;
  return [rest, ...Object.values(rest).flatMap(allWithin)];
};

/** Every field, including those of the rows of a list; a condition only names fields, and has none. */
const fieldsIn = (value: unknown): readonly (readonly [string, Schema])[] => {
  if (Array.isArray(value)) return value.flatMap(fieldsIn);
  if (!isObject(value)) return [];
  const { if: _condition, properties = {}, ...others } = value;
  const own = Object.entries(isObject(properties) ? properties : {});
  return [
    ...own.filter((entry): entry is [string, Schema] => isObject(entry[1])),
    ...fieldsIn(own.map(([, field]) => field)),
    ...fieldsIn(Object.values(others)),
  ];
};

const HAN = /\p{Script=Han}/u;
const LATIN = /[A-Za-z]{2}/;
/** A place or a document may keep its own name. */
const HAN_BUT_PLACES = /^\p{Script=Han}|\p{Script=Han}$/u;
const BOTH = /\p{Script=Han}.* .*[A-Za-z]/su;

/** The server's own check of a form, without our keywords, which validators ignore. */
const ajv = new Ajv2020({ strict: false, logger: false, validateFormats: false });

describe.each(Object.entries(dutyTypes))('the form of %s', (code, type) => {
  const form = formOf(type);

  it('has its title and help in Chinese and English', () => {
    for (const text of [form.title, form.description]) {
      expect(text).toMatch(HAN);
      expect(text).toMatch(LATIN);
    }
  });

  it('asks for the outcome first, titled in both languages', () => {
    const { outcome } = form.properties;

    expect(outcome.oneOf).toMatchObject(
      Object.entries(type.outcomes).map(([each, { title }]) => ({ enum: [each], labels: title })),
    );
    expect(form.required).toEqual(['outcome']);
  });

  it('titles each field and each choice in both languages', () => {
    const fields = fieldsIn(form).filter(([, { type, oneOf }]) => type ?? oneOf);
    const choices = allWithin(form).filter((each) => 'enum' in each);
    const several = choices.filter(({ enum: all }) => Array.isArray(all) && all.length !== 1);

    expect(fields.length).toBeGreaterThan(1);
    expect(fields.filter(([, { title }]) => !BOTH.test(String(title)))).toEqual([]);
    expect(several).toEqual([]);
    expect(choices.filter(({ title }) => !BOTH.test(String(title)))).toEqual([]);
  });

  it('names each field in each language by itself', () => {
    for (const [, { title, labels }] of fieldsIn(form).filter(([, { type }]) => type)) {
      const { zh, en } = labels as Label;
      expect(`${zh} ${en}`).toBe(title);
      expect(zh).toMatch(HAN);
      expect(en).not.toMatch(HAN_BUT_PLACES);
    }
  });

  it('has its fields in groups, one after the other', () => {
    for (const { then } of form.allOf) {
      const groups = Object.values(then.properties).map(({ group }) => String(group));
      const begun = groups.filter((group, place) => group !== groups[place - 1]);

      expect(begun).toEqual(Object.keys(GROUPS).filter((group) => groups.includes(group)));
    }
  });

  it('names only routes that there are, where one of many is to be picked', () => {
    const picks = allWithin(form).flatMap(({ pick }) => (isObject(pick) ? [pick] : []));

    for (const { route, query } of picks) {
      const listed = routes.find(({ method, path }) => method === 'GET' && path === route);
      expect(Object.keys(listed?.query?.shape ?? {})).toEqual(
        expect.arrayContaining(Object.keys(query as object)),
      );
    }
  });

  it('decides nothing: no constant, no default, no yes for what was not asked', () => {
    const decided = allWithin(form.allOf.map(({ then }) => then)).filter(
      (each) => 'const' in each || 'default' in each || each.type === 'boolean',
    );

    expect(decided).toEqual([]);
  });

  it('takes what the server takes, and no field that it does not know', () => {
    const takes = ajv.compile(form);

    for (const name of outcomesOf(code)) {
      const body = bodyFor(code, name);
      expect(takes(body) ? [] : takes.errors, name).toEqual([]);
      expect(takes({ ...body, more: 1 })).toBe(false);
    }
    expect(takes({ outcome: 'no such' })).toBe(false);
  });
});

import type { Complaint } from '../api.ts';
import { OFFSET } from '../when.ts';
import { words } from '../words.ts';
import type { Field } from './schema.ts';

/** A moment as the officer enters it; parts that are not chosen yet are empty. */
export interface Moment {
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
}

/** The value in a field; `undefined` until somebody enters one. */
export type Value = string | boolean | Moment | readonly string[] | readonly Values[] | undefined;
export type Values = Readonly<Record<string, Value>>;

export const noMoment: Moment = { day: '', hour: '', minute: '' };

const isMoment = (value: Value): value is Moment =>
  typeof value === 'object' && !Array.isArray(value) && 'day' in value;

const instantOf = (value: Value): string | undefined => {
  if (!isMoment(value) || !value.day || !value.hour || !value.minute) return undefined;
  return `${value.day}T${value.hour}:${value.minute}:00${OFFSET}`;
};

const listOf = (field: Field, value: Value): unknown[] =>
  (Array.isArray(value) ? value : [])
    .map((each) => (field.kind === 'rows' ? bodyOf(field.fields, each) : each))
    .filter((each) => (typeof each === 'string' ? each.trim() : Object.keys(each).length > 0));

/** Returns the value to send for a field; `undefined` if nothing was entered. */
const sentOf = (field: Field, value: Value): unknown => {
  if (field.kind === 'instant') return instantOf(value);
  if (field.kind === 'many' || field.kind === 'list' || field.kind === 'rows') {
    const all = listOf(field, value);
    return all.length > 0 ? all : undefined;
  }
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (!text) return undefined;
  return field.kind === 'number' ? Number(text) : text;
};

/** The fields in the form in which the API takes them. */
export const bodyOf = (fields: readonly Field[], values: Values): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .map((field) => [field.name, sentOf(field, values[field.name])] as const)
      .filter(([, sent]) => sent !== undefined),
  );

/** Whether a field is required, given the present values of the others. */
export const isDemanded = (field: Field, sent: Readonly<Record<string, unknown>>): boolean => {
  const { isRequired, requiredWhen: when } = field;
  if (isRequired || !when) return isRequired;
  return 'without' in when
    ? sent[when.without] === undefined
    : when.is.includes(String(sent[when.field]));
};

const isAhead = (field: Field, sent: unknown, now: number): boolean =>
  field.isPast && typeof sent === 'string' && Date.parse(sent) > now;

/** The page checks only what is missing and what is in the future. The server judges everything else. */
export const complaintsOf = (
  fields: readonly Field[],
  values: Values,
  now: number,
): readonly Complaint[] => {
  const all = bodyOf(fields, values);
  return fields.flatMap((field): readonly Complaint[] => {
    const sent = all[field.name];
    const path = `/${field.name}`;
    if (sent === undefined) return isDemanded(field, all) ? [{ path, ...words.missing }] : [];
    return isAhead(field, sent, now) ? [{ path, ...words.future }] : [];
  });
};

/** The complaints by their fields; those about no field of this form are under the empty name. */
export const byField = (
  fields: readonly Field[],
  complaints: readonly Complaint[],
): Readonly<Record<string, readonly Complaint[]>> => {
  const names = new Set(fields.map(({ name }) => name));
  const groups: Record<string, Complaint[]> = {};
  for (const each of complaints) {
    const [, first = ''] = each.path.split('/');
    const name = names.has(first) ? first : '';
    groups[name] = [...(groups[name] ?? []), each];
  }
  return groups;
};

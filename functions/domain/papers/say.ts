import * as z from 'zod';
import { wallClockOf } from '#domain/time/zone';
import { roleOf } from '#schemas/field-role';
import { inTwo } from '#schemas/label';
import { Instant } from '#schemas/time';

/** A list of lines with the same columns: the pieces of evidence, or referrals. */
export interface Table {
  readonly head: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** The names of directory entries, by their ids. */
export type Names = ReadonlyMap<string, string>;

const DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** A day, or a month: `2014年5月3日`. */
export const sayDate = (date: string): string => {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (!year) return date;
  return `${year}年${Number(month)}月${day ? `${Number(day)}日` : ''}`;
};

/** A moment as official papers write it: `2026年11月30日14时05分`. */
export const sayMoment = (instant: Instant): string => {
  const [date = '', time = ''] = wallClockOf(instant).split('T');
  return `${sayDate(date)}${time.replace(':', '时')}分`;
};

const inner = (schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined =>
  schema instanceof z.ZodOptional ||
  schema instanceof z.ZodDefault ||
  schema instanceof z.ZodNullable
    ? inner(schema.unwrap())
    : schema;

const Labels = z.record(z.string(), z.object({ zh: z.string() }));

const labelsOf = (schema: z.core.$ZodType | undefined) =>
  Labels.safeParse(schema && z.globalRegistry.get(schema)?.labels).data;

const titleOf = (schema: z.core.$ZodType, name: string): string => {
  const { title } =
    z.globalRegistry.get(schema) ?? z.globalRegistry.get(inner(schema) ?? schema) ?? {};
  return inTwo(title ?? name).zh;
};

const sayText = (text: string, schema: z.core.$ZodType | undefined, names: Names): string => {
  const label = labelsOf(schema)?.[text] ?? labelsOf(inner(schema))?.[text];
  if (label) return label.zh;
  const role = schema && roleOf(schema);
  if (role === 'office' || role === 'place' || role === 'officer') return names.get(text) ?? text;
  const { data: moment } = Instant.safeParse(text);
  return moment ? sayMoment(moment) : sayDate(text);
};

const sayOne = (value: unknown, schema: z.core.$ZodType | undefined, names: Names): string => {
  if (typeof value === 'boolean') return value ? '是' : '否';
  return value === undefined ? '' : sayText(String(value), schema, names);
};

const Lines = z.array(z.record(z.string(), z.unknown())).min(1);

/** The element schema of a list; its own meta may name the codes' labels on the list. */
const elementOf = (list: z.core.$ZodType | undefined): z.core.$ZodType | undefined => {
  const plain = inner(list);
  if (!(plain instanceof z.ZodArray)) return plain;
  return labelsOf(plain) && !labelsOf(plain.element) ? plain : plain.element;
};

const tableOf = (lines: z.infer<typeof Lines>, element: z.core.$ZodType, names: Names): Table => {
  const shape = element instanceof z.ZodObject ? element.shape : {};
  const columns = Object.entries(shape).filter(([name]) => lines.some((line) => name in line));
  return {
    head: columns.map(([name, schema]) => titleOf(schema, name)),
    lines: lines.map((line) => columns.map(([name, schema]) => sayOne(line[name], schema, names))),
  };
};

/**
 * A value as a paper prints it: codes by their Chinese labels, moments and days as official papers write them, entries
 * of the directory by name, and a list of objects as a table.
 */
export const say = (
  value: unknown,
  schema: z.core.$ZodType | undefined,
  names: Names,
): string | Table => {
  const element = elementOf(schema);
  const { data: lines } = Lines.safeParse(value);
  if (lines && element) return tableOf(lines, element, names);
  if (Array.isArray(value)) return value.map((each) => sayOne(each, element, names)).join('、');
  return sayOne(value, schema, names);
};

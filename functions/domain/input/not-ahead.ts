import type * as z from 'zod';
import { type Complaint, Refusal } from '#domain/errors';
import { dateOf } from '#domain/time/zone';
import { fieldsIn } from '#schemas/field-role';
import { Instant, type LocalDate } from '#schemas/time';
import { earliestBirth, latestPromise } from './possible-time.ts';

type Fields = Readonly<Record<string, unknown>>;

const ahead = (field: string, given: string, at: Instant): Complaint => ({
  path: `/${field}`,
  given,
  allowed: `≤ ${at}`,
  zh: '时间不能晚于现在',
  en: 'a time in the future is not allowed',
});

/** A birth date in the future. The date is personal, and not repeated. */
export const againstUnborn = (
  birthDate: string | undefined,
  at: Instant,
  field = 'child/birthDate',
): readonly Complaint[] => {
  const today = dateOf(at);
  if (!birthDate || birthDate <= today) return [];
  return [{ ...ahead(field, 'a date in the future', at), allowed: `≤ ${today}` }];
};

/** @throws {Refusal} `bad-input` for complaints about what was entered. */
export const refuseAll = (complaints: readonly Complaint[]): void => {
  if (complaints.length > 0) throw new Refusal('bad-input', { complaints });
};

/**
 * Refuses a birth date in the future.
 *
 * @throws {Refusal} `bad-input`.
 */
export const refuseUnborn = (birthDate: string | undefined, at: Instant, field?: string): void =>
  refuseAll(againstUnborn(birthDate, at, field));

/** The moments of an input that lie in the future. */
export const againstAhead = (
  fields: Fields,
  names: readonly string[],
  at: Instant,
): readonly Complaint[] =>
  names.flatMap((name) => {
    const moment = fields[name];
    return typeof moment === 'string' && moment > at ? [ahead(name, moment, at)] : [];
  });

/** Complains of moments before any person who is a child now was born. */
const againstLongAgo = (
  fields: Fields,
  names: readonly string[],
  at: Instant,
): readonly Complaint[] => {
  const earliest = earliestBirth(at);
  return names.flatMap((name) => {
    const moment = Instant.safeParse(fields[name]).data;
    if (!moment || moment >= earliest) return [];
    const zh = '时间早于任何儿童的出生，请核对年份';
    const en = 'a time before any child of today was born: is the year right?';
    return [{ path: `/${name}`, given: moment, allowed: `≥ ${earliest}`, zh, en }];
  });
};

/** The moments that lie on a day before the child's birth. The birth date is personal and is not repeated. */
const againstBeforeBirth = (
  fields: Fields,
  names: readonly string[],
  birthDate: LocalDate | undefined,
): readonly Complaint[] => {
  if (!birthDate) return [];
  return names.flatMap((name): readonly Complaint[] => {
    const moment = Instant.safeParse(fields[name]).data;
    if (!moment || dateOf(moment) >= birthDate) return [];
    const given = 'a time before the child was born';
    const zh = '时间不能早于儿童出生';
    return [
      { path: `/${name}`, given, zh, en: 'a time before the child was born is not possible' },
    ];
  });
};

/** The time within which everything that happened to a child must lie. */
export interface Lifetime {
  readonly at: Instant;
  readonly birthDate?: LocalDate | undefined;
}

/** The complaints about the moments of a form: each must lie neither in the future nor before the child's birth. */
export const againstMoments = (
  form: z.ZodObject,
  fields: Fields,
  { at, birthDate }: Lifetime,
): readonly Complaint[] => {
  const names = fieldsIn(form, 'moment');
  return [
    ...againstAhead(fields, names, at),
    ...againstLongAgo(fields, names, at),
    ...againstBeforeBirth(fields, names, birthDate),
  ];
};

/**
 * Refuses moments in the future.
 *
 * @throws {Refusal} `bad-input`, naming each such field.
 */
export const refuseAhead = (fields: Fields, names: readonly string[], at: Instant): void => {
  refuseAll(againstAhead(fields, names, at));
};

/**
 * Refuses impossible moments of an act: those in the future, and those before any child of today was born.
 *
 * @throws {Refusal} `bad-input`, with each such field.
 */
export const refuseImpossible = (fields: Fields, names: readonly string[], at: Instant): void => {
  refuseAll([...againstAhead(fields, names, at), ...againstLongAgo(fields, names, at)]);
};

/**
 * A promise must be for a moment after it was given, and before every child of today is grown up.
 *
 * @throws {Refusal} `bad-input`.
 */
export const refusePromise = (
  { at: given, promisedFor }: { readonly at: Instant; readonly promisedFor?: Instant | undefined },
  at: Instant,
): void => {
  if (!promisedFor) return;
  const last = latestPromise(at);
  if (promisedFor > given && promisedFor <= last) return;
  const zh = '承诺的时间须晚于承诺之时，且不超过十八年，请核对年份';
  const en =
    'a promise is for a time after it was given, and within eighteen years: is the year right?';
  const path = '/promisedFor';
  refuseAll([{ path, given: promisedFor, allowed: `> ${given}, ≤ ${last}`, zh, en }]);
};

/**
 * Refuses a day before the child's birth.
 *
 * @throws {Refusal} `bad-input`, naming each such field.
 */
export const refuseBeforeBirth = (
  fields: Fields,
  names: readonly string[],
  birthDate: LocalDate | undefined,
): void => {
  refuseAll(againstBeforeBirth(fields, names, birthDate));
};

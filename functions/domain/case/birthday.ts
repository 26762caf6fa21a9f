import * as z from 'zod';
import { isChildAt } from '#domain/child/age';
import { leanOn } from '#domain/child/coming-of-age';
import type { StandingBirth } from '#domain/child/identity';
import { namingIn, type SaidOfChild } from '#domain/child/number-of';
import { partitionOf } from '#domain/ids';
import { type Put, put, record } from '#domain/record';
import { dayOf, plus, written } from '#domain/time/day';
import { dateOf, dayAt, endOf, startOf } from '#domain/time/zone';
import { CarrierId } from '#schemas/ids';
import { Instant, LocalDate } from '#schemas/time';
import { Age } from './case.ts';

/** Whose word it is: a number that names the child outweighs what somebody says. */
const Source = z.enum(['said', 'citizen_id']);

/**
 * When the child was born, encrypted, and the next age that it comes to. The case does not hold it: what its
 * state and history show is that an age was reached. What stands in clear is the quarter of the year in which
 * somebody has to look, and then the next day: the day itself is opened to be compared.
 */
export const Birthday = z.object({
  caseId: CarrierId,
  sealed: z.string(),
  source: Source,
  /** Officers have spoken of it: what a report says later changes nothing. */
  decided: z.literal(true).optional(),
  /** When it is looked whether the child has come to this age; the day on which it was born is sealed for that alone. */
  look: z.object({ age: Age, at: Instant, sealed: z.string() }).optional(),
  /** Up to 0.2.0 the very day on which it comes to the age; the next look at it takes it away. */
  next: z.object({ age: Age, at: Instant }).optional(),
  version: z.number().int(),
});
export type Birthday = z.infer<typeof Birthday>;

export const birthdayRecord = record({
  name: 'birthday',
  schema: Birthday,
  at: (caseId: CarrierId) => ({ pk: partitionOf(caseId), sk: 'BIRTHDAY' }),
  idOf: ({ caseId }) => [caseId] as const,
  version: ({ version }) => version,
  due: ({ look, next }) => look?.at ?? next?.at,
});

/** The sealed part of the record; it has no date where the date is not sure. */
export const SealedBirthday = z.object({ birthDate: LocalDate.optional() });

export interface KnownBirth {
  readonly date: LocalDate;
  readonly source: z.infer<typeof Source>;
}

/** When a child was born, as far as a report says; no day on which nobody who was then a child was born. */
export const birthOf = (child: SaidOfChild | undefined, at: Instant): KnownBirth | undefined => {
  const naming = namingIn(child, at);
  if (naming?.names) return { date: naming.birthDate, source: 'citizen_id' };
  const said = child?.birthDate;
  return said && isChildAt(said, at) ? { date: said, source: 'said' } : undefined;
};

const ageAt = (birth: LocalDate, age: Age): Instant => startOf(plus.year(dayOf(birth), age));

/** The next age to which a child comes after this moment. */
export const nextAge = (birth: LocalDate, at: Instant): Age | undefined =>
  ([16, 18] as const).find((age) => ageAt(birth, age) > at);

export const followingAge = (age: Age): Age | undefined => (age === 16 ? 18 : undefined);

/** Whether a child born on this day has come to this age. */
export const isOfAge = (birth: LocalDate, age: Age, at: Instant): boolean =>
  ageAt(birth, age) <= at;

/** 0:00 of the first day of the quarter of a year. */
const quarterOf = (instant: Instant): Instant => {
  const [year = '', month = ''] = dateOf(instant).split('-');
  const first = Math.floor((Number(month) - 1) / 3) * 3 + 1;
  return startOf(dayOf(LocalDate.parse(`${year}-${String(first).padStart(2, '0')}-01`)));
};

/** When the quarter of the birthday begins, and in that quarter each day at 0:00. */
const lookAt = (birth: LocalDate, age: Age, at: Instant): Instant => {
  const quarter = quarterOf(ageAt(birth, age));
  if (quarter > at) return quarter;
  return isOfAge(birth, age, at) ? at : endOf(dayAt(at));
};

/** Seals the day for those who watch the time. */
type SealDay = (content: z.infer<typeof SealedBirthday>) => Promise<string>;

/** The next look at whether a child has come to this age. */
export const lookTowards = async (
  birthDate: LocalDate,
  age: Age | undefined,
  at: Instant,
  sealDay: SealDay,
): Promise<Pick<Birthday, 'look'>> =>
  age === undefined
    ? {}
    : { look: { age, at: lookAt(birthDate, age, at), sealed: await sealDay({ birthDate }) } };

/** The day of birth that a record of an older release says by the day on which the child comes to an age. */
export const birthFrom = ({ age, at }: NonNullable<Birthday['next']>): LocalDate =>
  written(plus.year(dayOf(dateOf(at)), -age));

interface Writing {
  readonly at: Instant;
  readonly seal: (content: unknown) => Promise<string>;
  readonly sealDay: SealDay;
}

type Content = Pick<Birthday, 'caseId' | 'source' | 'decided'> & {
  readonly date: LocalDate | undefined;
};

const birthdayPut = async (
  { date, ...kept }: Content,
  before: Birthday | undefined,
  { at, seal, sealDay }: Writing,
): Promise<Put> => {
  const look = date && (await lookTowards(date, nextAge(date, at), at, sealDay));
  const sealed = await seal({ ...(date && { birthDate: date }) });
  const version = (before?.version ?? 0) + 1;
  const value = { ...kept, sealed, ...look, version };
  return put(birthdayRecord, value, before?.version ?? 'absent');
};

/** Keeps what a report newly says, unless better is known already. */
export const birthdayWrites = async (
  caseId: CarrierId,
  known: KnownBirth | undefined,
  before: Birthday | undefined,
  context: Writing,
): Promise<readonly Put[]> => {
  if (!known || before?.decided || (before && known.source === 'said')) return [];
  return [await birthdayPut({ caseId, ...known }, before, context)];
};

/**
 * Keeps what officers have decided, and that they have: of a birth on which nobody may lean no date is left. What the
 * naming number says, each further report of the child says again.
 */
export const birthdayDecided = (
  { id: caseId, openedAt }: { readonly id: CarrierId; readonly openedAt: Instant },
  birth: StandingBirth | undefined,
  before: Birthday | undefined,
  context: Writing,
): Promise<Put> => {
  const date = leanOn(birth, openedAt);
  const isOfNumber = date !== undefined && birth?.isOfNumber === true;
  const kept = isOfNumber
    ? ({ source: 'citizen_id' } as const)
    : ({ source: 'said', decided: true } as const);
  return birthdayPut({ caseId, date, ...kept }, before, context);
};

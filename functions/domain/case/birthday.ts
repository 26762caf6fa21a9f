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

/** The source of the birth date: a number that names the child outweighs a statement. */
const Source = z.enum(['said', 'citizen_id']);

/**
 * The child's birth date, encrypted, and the next age that the child reaches. The case does not hold the date: its
 * state and history only show that an age was reached. In clear text stands the quarter of the year in which the
 * birthday falls, and within it the next day to look; the date itself is decrypted for each comparison.
 */
export const Birthday = z.object({
  caseId: CarrierId,
  sealed: z.string(),
  source: Source,
  /** Officers have decided on the birth date: later reports do not change it. */
  decided: z.literal(true).optional(),
  /** The next look at whether the child has reached this age. The date of birth is sealed for this purpose alone. */
  look: z.object({ age: Age, at: Instant, sealed: z.string() }).optional(),
  /** Until release 0.2.0, the exact day on which the child reaches the age; the next look deletes it. */
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

/** The sealed part of the record; it has no date if the date is not certain. */
export const SealedBirthday = z.object({ birthDate: LocalDate.optional() });

export interface KnownBirth {
  readonly date: LocalDate;
  readonly source: z.infer<typeof Source>;
}

/**
 * Returns the birth date that a report gives; nothing for a date on which nobody who was then a child can have been
 * born.
 */
export const birthOf = (child: SaidOfChild | undefined, at: Instant): KnownBirth | undefined => {
  const naming = namingIn(child, at);
  if (naming?.names) return { date: naming.birthDate, source: 'citizen_id' };
  const said = child?.birthDate;
  return said && isChildAt(said, at) ? { date: said, source: 'said' } : undefined;
};

const ageAt = (birth: LocalDate, age: Age): Instant => startOf(plus.year(dayOf(birth), age));

/** The next age that the child reaches after this moment. */
export const nextAge = (birth: LocalDate, at: Instant): Age | undefined =>
  ([16, 18] as const).find((age) => ageAt(birth, age) > at);

export const followingAge = (age: Age): Age | undefined => (age === 16 ? 18 : undefined);

/** Whether a child born on this day has reached this age. */
export const isOfAge = (birth: LocalDate, age: Age, at: Instant): boolean =>
  ageAt(birth, age) <= at;

/** 0:00 of the first day of the quarter of a year. */
const quarterOf = (instant: Instant): Instant => {
  const [year = '', month = ''] = dateOf(instant).split('-');
  const first = Math.floor((Number(month) - 1) / 3) * 3 + 1;
  return startOf(dayOf(LocalDate.parse(`${year}-${String(first).padStart(2, '0')}-01`)));
};

/**
 * The next moment to look: the beginning of the quarter with the birthday, and within that quarter 0:00 of each day.
 */
const lookAt = (birth: LocalDate, age: Age, at: Instant): Instant => {
  const quarter = quarterOf(ageAt(birth, age));
  if (quarter > at) return quarter;
  return isOfAge(birth, age, at) ? at : endOf(dayAt(at));
};

/** Seals the birth date for the functions that watch ages. */
type SealDay = (content: z.infer<typeof SealedBirthday>) => Promise<string>;

/** The next look at whether a child has reached this age. */
export const lookTowards = async (
  birthDate: LocalDate,
  age: Age | undefined,
  at: Instant,
  sealDay: SealDay,
): Promise<Pick<Birthday, 'look'>> =>
  age === undefined
    ? {}
    : { look: { age, at: lookAt(birthDate, age, at), sealed: await sealDay({ birthDate }) } };

/**
 * The birth date, reckoned back from the day on which the child reaches an age, as records of older releases have it.
 */
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

/** Keeps the birth date that a report newly gives, unless a better proved one is known already. */
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
 * Keeps the birth date on which officers have decided, and marks it as decided. If nobody may rely on the date, none is
 * kept. A later report of the child brings the date of the naming number again.
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

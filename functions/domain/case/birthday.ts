import * as z from 'zod';
import { isChildAt } from '#domain/child/age';
import { leanOn } from '#domain/child/coming-of-age';
import type { StandingBirth } from '#domain/child/identity';
import { namingIn, type SaidOfChild } from '#domain/child/number-of';
import { partitionOf } from '#domain/ids';
import { type Put, put, record } from '#domain/record';
import { dayOf, plus } from '#domain/time/day';
import { dateOf, startOf } from '#domain/time/zone';
import { CarrierId } from '#schemas/ids';
import { Instant, LocalDate } from '#schemas/time';
import { Age } from './case.ts';

/** Whose word it is: a number that names the child outweighs what somebody says. */
const Source = z.enum(['said', 'citizen_id']);

/**
 * When the child was born, encrypted, and the next age that it comes to. The case does not hold it: what its
 * state and history show is that an age was reached.
 */
export const Birthday = z.object({
  caseId: CarrierId,
  sealed: z.string(),
  source: Source,
  /** Officers have spoken of it: what a report says later changes nothing. */
  decided: z.literal(true).optional(),
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
  due: ({ next }) => next?.at,
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

/** 0:00 in Asia/Shanghai of the 16th birthday, then of the 18th; nothing once both have passed. */
export const nextAge = (birth: LocalDate, at: Instant): Birthday['next'] => {
  const ages = ([16, 18] as const).map((age) => ({ age, at: ageAt(birth, age) }));
  return ages.find((each) => each.at > at);
};

/** After the 16th birthday comes the 18th: whoever only watches the time need not know the date. */
export const followingAge = ({ next }: Birthday): Birthday['next'] =>
  next?.age === 16 ? { age: 18, at: startOf(plus.year(dayOf(dateOf(next.at)), 2)) } : undefined;

interface Writing {
  readonly at: Instant;
  readonly seal: (content: unknown) => Promise<string>;
}

type Content = Pick<Birthday, 'caseId' | 'source' | 'decided'> & {
  readonly date: LocalDate | undefined;
};

const written = async (
  { date, ...kept }: Content,
  before: Birthday | undefined,
  { at, seal }: Writing,
): Promise<Put> => {
  const next = date && nextAge(date, at);
  const sealed = await seal({ ...(date && { birthDate: date }) });
  const version = (before?.version ?? 0) + 1;
  const value = { ...kept, sealed, ...(next && { next }), version };
  return put(birthdayRecord, value, before?.version ?? 'absent');
};

/** Keeps what a report newly says, unless better is known already. */
export const birthdayWrites = async (
  caseId: CarrierId,
  known: KnownBirth | undefined,
  before: Birthday | undefined,
  writing: Writing,
): Promise<readonly Put[]> => {
  if (!known || before?.decided || (before && known.source === 'said')) return [];
  return [await written({ caseId, ...known }, before, writing)];
};

/**
 * Keeps what officers have decided, and that they have: of a birth on which nobody may lean no date is left. What the
 * naming number says, each further report of the child says again.
 */
export const birthdayDecided = (
  { id: caseId, openedAt }: { readonly id: CarrierId; readonly openedAt: Instant },
  birth: StandingBirth | undefined,
  before: Birthday | undefined,
  writing: Writing,
): Promise<Put> => {
  const date = leanOn(birth, openedAt);
  const isOfNumber = date !== undefined && birth?.isOfNumber === true;
  const kept = isOfNumber
    ? ({ source: 'citizen_id' } as const)
    : ({ source: 'said', decided: true } as const);
  return written({ caseId, date, ...kept }, before, writing);
};

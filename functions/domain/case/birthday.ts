import * as z from 'zod';
import { isChildAt } from '#domain/child/age';
import { namingIn, type SaidOfChild } from '#domain/child/number-of';
import type { Complaint } from '#domain/errors';
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

/** What the record keeps under the vault. */
export const SealedBirthday = z.object({ birthDate: LocalDate });

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

/**
 * Nobody comes of age before 18: a custody that ended so would leave a child with nobody. When it was born is
 * personal, and not told.
 */
export const againstAge = (
  field: string,
  { given, at }: { readonly given: string; readonly at: Instant | undefined },
  birth: LocalDate | undefined,
): readonly Complaint[] => {
  if (!birth || !at || at >= ageAt(birth, 18)) return [];
  return [{ path: `/${field}`, given, zh: '儿童尚未年满十八周岁', en: 'the child is not 18' }];
};

/** 0:00 in Asia/Shanghai of the 16th birthday, then of the 18th; nothing once both have passed. */
export const nextAge = (birth: LocalDate, at: Instant): Birthday['next'] => {
  const ages = ([16, 18] as const).map((age) => ({ age, at: ageAt(birth, age) }));
  return ages.find((each) => each.at > at);
};

/** After the 16th birthday comes the 18th: whoever only watches the time need not know the date. */
export const followingAge = ({ next }: Birthday): Birthday['next'] =>
  next?.age === 16 ? { age: 18, at: startOf(plus.year(dayOf(dateOf(next.at)), 2)) } : undefined;

/** Keeps what is newly known, unless better is known already. */
export const birthdayWrites = async (
  caseId: CarrierId,
  known: KnownBirth | undefined,
  before: Birthday | undefined,
  { at, seal }: { readonly at: Instant; readonly seal: (content: unknown) => Promise<string> },
): Promise<readonly Put[]> => {
  if (!known || (before && known.source === 'said')) return [];
  const { date, source } = known;
  const next = nextAge(date, at);
  const sealed = await seal({ birthDate: date });
  const version = (before?.version ?? 0) + 1;
  const value = { caseId, sealed, source, ...(next && { next }), version };
  return [put(birthdayRecord, value, before?.version ?? 'absent')];
};

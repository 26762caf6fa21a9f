import { type Complaint, Refusal } from '#domain/errors';
import { dateOf } from '#domain/time/zone';
import { Instant, type LocalDate } from '#schemas/time';

const ahead = (field: string, given: string, at: Instant): Complaint => ({
  path: `/${field}`,
  given,
  allowed: `≤ ${at}`,
  zh: '时间不能晚于现在',
  en: 'a time in the future is not allowed',
});

/**
 * A child has been born. The date is personal, and not repeated.
 *
 * @throws {Refusal} `bad-input`.
 */
export const refuseUnborn = (birthDate: string | undefined, at: Instant): void => {
  const today = dateOf(at);
  if (!birthDate || birthDate <= today) return;
  const given = 'a date in the future';
  const complaint = { ...ahead('child/birthDate', given, at), allowed: `≤ ${today}` };
  throw new Refusal('bad-input', { complaints: [complaint] });
};

/**
 * Nothing is dated ahead of the moment at which it is said.
 *
 * @throws {Refusal} `bad-input`, naming each field that is.
 */
export const refuseAhead = (
  fields: Readonly<Record<string, unknown>>,
  names: readonly string[],
  at: Instant,
): void => {
  const complaints = names.flatMap((name) => {
    const moment = fields[name];
    return typeof moment === 'string' && moment > at ? [ahead(name, moment, at)] : [];
  });
  if (complaints.length > 0) throw new Refusal('bad-input', { complaints });
};

/**
 * Nothing of a child happened on a day before it was born. When that was is personal, and not told.
 *
 * @throws {Refusal} `bad-input`, naming each field that says so.
 */
export const refuseBeforeBirth = (
  fields: Readonly<Record<string, unknown>>,
  names: readonly string[],
  birthDate: LocalDate | undefined,
): void => {
  if (!birthDate) return;
  const complaints = names.flatMap((name): readonly Complaint[] => {
    const moment = Instant.safeParse(fields[name]).data;
    if (!moment || dateOf(moment) >= birthDate) return [];
    return [
      {
        path: `/${name}`,
        given: 'a time before the child was born',
        zh: '时间不能早于儿童出生',
        en: 'a time before the child was born is not possible',
      },
    ];
  });
  if (complaints.length > 0) throw new Refusal('bad-input', { complaints });
};

import * as z from 'zod';
import { record } from '#domain/record';
import { AlertId, DigestId, OfficeId, OfficerId } from '#schemas/ids';
import { Instant } from '#schemas/time';

/** A future text that replaces all the alerts that wait for it. */
export const Digest = z.object({
  id: DigestId,
  attempts: z.number().int(),
  /** When it is sent, or tried again. */
  nextAt: Instant,
});
export type Digest = z.infer<typeof Digest>;

/** The mailbox of an office; no officer's id begins with `@`. */
const Mailbox = z.string().regex(/^@[a-z0-9-]+$/);

export const mailboxOf = (office: OfficeId): string => `@${office}`;

/** Returns the office of a mailbox; `undefined` for an officer. */
export const officeOfMailbox = (guarded: string): OfficeId | undefined =>
  Mailbox.safeParse(guarded).success ? OfficeId.parse(guarded.slice(1)) : undefined;

/** The person or the mailbox that a guard protects. */
export const Guarded = z.union([OfficerId, Mailbox]);
export type Guarded = z.infer<typeof Guarded>;

/**
 * Protects one person from too many texts, or one office's mailbox from too many e-mails: it keeps those of the last
 * hour and the pending digest.
 */
export const Guard = z.object({
  officer: Guarded,
  /** Each alert has one place, however often its sending is tried. */
  texts: z.array(z.object({ alert: AlertId, at: Instant })),
  digest: Digest.optional(),
  /** When the last digest was sent. */
  digestAt: Instant.optional(),
  version: z.number().int(),
});
export type Guard = z.infer<typeof Guard>;

export const newGuard = (officer: Guarded): Guard => ({ officer, texts: [], version: 0 });

/**
 * One for each person who was ever sent an SMS, and for each office that was sent an e-mail. It is in the due-index
 * while a digest is pending.
 */
export const guardRecord = record({
  name: 'guard',
  schema: Guard,
  at: (officer: Guarded) => ({ pk: `OFFICER#${officer}`, sk: 'GUARD' }),
  idOf: ({ officer }) => [officer] as const,
  version: ({ version }) => version,
  due: ({ digest }) => digest?.nextAt,
});

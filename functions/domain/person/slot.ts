import * as z from 'zod';
import { Parent } from '#schemas/codes/parent';
import type { PersonRole } from '#schemas/codes/person-role';

/**
 * The place of a person in a child's file. Each guardian (`father`, `stepmother`, …) and the trustee has one place;
 * other roles have several, told apart by a pseudonym, or by the event that named them first.
 */
export const Slot = z.string().regex(/^[a-z_]{3,20}(\.[A-Za-z0-9_-]{1,64})?$/);
export type Slot = z.infer<typeof Slot>;

/** Whether a child's file has at most one person in this role. */
export const isSingle = (role: PersonRole): boolean => Parent.safeParse(role).success;

/** @param of - tells several people in one role apart; absent for a role with one person */
export const slotOf = (role: PersonRole, of?: string): Slot =>
  of === undefined ? role : `${role}.${of}`;

import * as z from 'zod';
import { Parent } from '#schemas/codes/parent';
import type { PersonRole } from '#schemas/codes/person-role';

/**
 * The place of a person in a child's file: of each guardian (`father`, `stepmother`, …) and of the trustee there is one; of other roles there are
 * several, told apart by a pseudonym, or by the event that named them first.
 */
export const Slot = z.string().regex(/^[a-z_]{3,20}(\.[A-Za-z0-9_-]{1,64})?$/);
export type Slot = z.infer<typeof Slot>;

/** A role of which a child's file has one at most. */
export const isSingle = (role: PersonRole): boolean => Parent.safeParse(role).success;

/** @param of - which of several; nothing of a role that is one */
export const slotOf = (role: PersonRole, of?: string): Slot =>
  of === undefined ? role : `${role}.${of}`;

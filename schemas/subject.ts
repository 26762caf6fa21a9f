import * as z from 'zod';
import { Parent } from './codes/parent.ts';
import { PersonId } from './ids.ts';

/** The person towards whom a duty is owed: a parent by code, or anybody of the child's file by their id. */
export const Subject = z.union([Parent, PersonId]);
export type Subject = z.infer<typeof Subject>;

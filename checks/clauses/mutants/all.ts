import type { Mutants } from '../claims.ts';
import { people } from './people.ts';
import { police } from './police.ts';

/** The mutants of every clause and promise, group by group. */
export const mutants: Mutants = { ...police, ...people };

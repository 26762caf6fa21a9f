import type { Mutants } from '../claims.ts';
import { custody } from './custody.ts';
import { people } from './people.ts';
import { police } from './police.ts';
import { reporting } from './reporting.ts';

/** The mutants of every clause and promise, group by group. */
export const mutants: Mutants = {
  ...reporting,
  ...police,
  ...custody,
  ...people,
};

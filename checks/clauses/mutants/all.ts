import type { Mutants } from '../claims.ts';
import { assessment } from './assessment.ts';
import { custody } from './custody.ts';
import { family } from './family.ts';
import { guardians } from './guardians.ts';
import { intervention } from './intervention.ts';
import { people } from './people.ts';
import { petition } from './petition.ts';
import { police } from './police.ts';
import { register } from './register.ts';
import { reporting } from './reporting.ts';

/** The mutants of every clause and promise, group by group. */
export const mutants: Mutants = {
  ...family,
  ...reporting,
  ...police,
  ...custody,
  ...assessment,
  ...guardians,
  ...intervention,
  ...petition,
  ...people,
  ...register,
};

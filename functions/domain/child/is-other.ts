import { doAgree, fitsAbout } from './birth-about.ts';
import type { Statement } from './statement.ts';

/** Whether two statements cannot both be true; a birth date and a guess at it are about the same thing. */
export const isOther = (one: Statement, other: Statement): boolean => {
  if (one.field === 'birthAbout' && other.field === 'birthAbout')
    return !doAgree(one.value, other.value);
  if (one.field === 'birthDate' && other.field === 'birthAbout')
    return !fitsAbout(one.value, other.value);
  if (one.field === 'birthAbout' && other.field === 'birthDate')
    return !fitsAbout(other.value, one.value);
  return one.field === other.field && JSON.stringify(one.value) !== JSON.stringify(other.value);
};

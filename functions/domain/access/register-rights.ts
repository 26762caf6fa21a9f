import { RegisterPart } from '#schemas/codes/register-part';
import type { Right } from '#schemas/route';
import type { Verdict, What, Who } from './asked.ts';
import {
  readsPartIn,
  readsPartOf,
  readsSomeRegister,
  readsSomeVisits,
  type SeenRegister,
  writesPartIn,
  writesPartOf,
} from './register-sight.ts';
import { holds, isBarred, supervises } from './relation.ts';

/** The entry in the register, unless the child is in none or the caller stands back (回避) from the file. */
const seenBy = (who: Who, { case: file }: What): SeenRegister | undefined =>
  file?.register && !isBarred(who, file) ? file.register : undefined;

const readsAny = (who: Who, register: SeenRegister | undefined): boolean =>
  register !== undefined && RegisterPart.options.some((part) => readsPartOf(who, part, register));

const isSchool = (who: Who): boolean => holds(who, 'school', 'kindergarten');

type RegisterRight = Extract<
  Right,
  | 'entersChild'
  | 'seesChild'
  | 'entersPart'
  | 'listsChildren'
  | 'findsChildren'
  | 'listsVisits'
  | 'seesReadings'
>;

/** The rights on the register of children; `register-sight.ts` decides part by part. */
export const rightsOfRegister: Readonly<Record<RegisterRight, (who: Who, what: What) => Verdict>> =
  {
    /** The bodies that keep the files enter children of their own division. */
    entersChild: (who, { division = '', parts = [] }) => {
      const isAllowed = ['identity' as const, ...parts].every((part) =>
        writesPartIn(who, part, division),
      );
      return isAllowed ? 'allowed' : 'forbidden';
    },
    seesChild: (who, what) => (readsAny(who, seenBy(who, what)) ? 'allowed' : 'hidden'),
    entersPart: (who, what) => {
      const register = seenBy(who, what);
      if (!register || !readsAny(who, register)) return 'hidden';
      const { parts = [] } = what;
      return parts.every((part) => writesPartOf(who, part, register)) ? 'allowed' : 'forbidden';
    },
    /** A reader of the identity part in a division may list its children; a school reads its own pupils one by one. */
    listsChildren: (who, { division = '' }) => {
      if (!readsSomeRegister(who)) return 'forbidden';
      return readsPartIn(who, 'identity', division) ? 'allowed' : 'hidden';
    },
    listsVisits: (who, { division = '' }) => {
      if (!readsSomeVisits(who)) return 'forbidden';
      return readsPartIn(who, 'visits', division) ? 'allowed' : 'hidden';
    },
    /** Each file that is found is checked as well. */
    findsChildren: (who) => (readsSomeRegister(who) || isSchool(who) ? 'allowed' : 'forbidden'),
    /** Those who keep the file are in its access log, so that only a supervisor of the division reads it. */
    seesReadings: (who, what) => {
      const register = seenBy(who, what);
      if (!register || !readsAny(who, register)) return 'hidden';
      return supervises(who, register.division) ? 'allowed' : 'forbidden';
    },
  };

/** Whether the caller sees anything of this child's file through the register. */
export const seesInRegister = (who: Who, file: What['case']): boolean =>
  readsAny(who, seenBy(who, { case: file }));

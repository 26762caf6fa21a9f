import { Doubt, type Sex } from '#schemas/child-identity';
import type { Instant, LocalDate } from '#schemas/time';
import { isAhead, isChildAt } from './age.ts';
import { fitsAbout, mayBeChildAt } from './birth-about.ts';
import { type CitizenIdSays, readCitizenId } from './read-citizen-id.ts';
import { isRegion } from './regions.ts';

export interface Beside {
  /** The moment at which the person was a child: that of the report, or of the opening of the case. */
  readonly at: Instant;
  readonly said?:
    | {
        readonly birthDate?: LocalDate | undefined;
        readonly birthAbout?: string | undefined;
        readonly sex?: Sex | undefined;
      }
    | undefined;
  /** The police or civil affairs have seen the document: a merely unlikely value is then no doubt. */
  readonly isSeen?: boolean;
}

export type Naming =
  | {
      readonly names: true;
      readonly number: string;
      readonly birthDate: LocalDate;
      readonly sex: Sex;
    }
  | { readonly names: false; readonly doubts: readonly Doubt[] };

/** A birth date that no child has (a form's default of 1900-01-01, say) contradicts nothing. */
const isBirthOther = (birth: LocalDate, { at, said = {} }: Beside): boolean => {
  const { birthDate, birthAbout } = said;
  const isDated = birthDate !== undefined && isChildAt(birthDate, at);
  const isGuessed = birthAbout !== undefined && mayBeChildAt(birthAbout, at);
  return (isDated && birthDate !== birth) || (isGuessed && !fitsAbout(birth, birthAbout));
};

const doubtsOn = (says: CitizenIdSays, beside: Beside): readonly Doubt[] => {
  const { number, region, birthDate, sequence, sex } = says;
  const { at, said = {}, isSeen = false } = beside;
  const isBornAhead = birthDate !== undefined && isAhead(birthDate, at);
  const holds: Readonly<Record<Doubt, boolean>> = {
    form: false,
    check_digit: !says.isCheckDigitRight,
    region: !isSeen && !isRegion(region),
    birth_date: birthDate === undefined,
    ahead: isBornAhead,
    not_a_child: birthDate !== undefined && !isBornAhead && !isChildAt(birthDate, at),
    sequence: sequence === '000',
    // A spreadsheet keeps only 15 digits of a number; one in eleven such numbers still has a correct check digit.
    cut: !isSeen && sequence !== '000' && number.endsWith('000'),
    birth_date_differs: birthDate !== undefined && isBirthOther(birthDate, beside),
    sex_differs: said.sex !== undefined && said.sex !== sex,
  };
  return Doubt.options.filter((doubt) => holds[doubt]);
};

/**
 * Whether a number may name the child of a report: join it to a case, and give its birth date and sex. A number that
 * may not is kept as it was given, with a warning. If two children share one case, the second gets no visit; if one
 * child has two cases, an officer only has to link them.
 */
export const namesChild = (text: string, beside: Beside): Naming => {
  const says = readCitizenId(text);
  if (!says) return { names: false, doubts: ['form'] };
  const { number, birthDate, sex } = says;
  const doubts = doubtsOn(says, beside);
  return birthDate && doubts.length === 0
    ? { names: true, number, birthDate, sex }
    : { names: false, doubts };
};

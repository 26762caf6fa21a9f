import type * as z from 'zod';
import { codeList } from '../code-list.ts';
import type { ChildStatus } from './child-status.ts';

/**
 * The rosters 花名册 that civil affairs makes, R1 to R3; they list four categories of children. The policy pack says
 * which body receives which roster.
 */
export const RosterKind = codeList('RosterKind', {
  unattended_or_other_parent_incapable: {
    zh: '无人监护、父母一方外出另一方无监护能力花名册',
    en: 'unattended, or one parent away and the other without capacity',
    basis: ['ros.make', 'ros.unatt'],
  },
  out_of_school_or_dropout: {
    zh: '失学辍学花名册',
    en: 'out of school or dropped out',
    basis: ['ros.make', 'ros.drop'],
  },
  no_household_registration: {
    zh: '无户籍花名册',
    en: 'without household registration',
    basis: ['ros.make', 'ros.hukou'],
  },
});
export type RosterKind = z.infer<typeof RosterKind>;

/** The short codes of the rosters. */
export const rosterCodes = {
  unattended_or_other_parent_incapable: 'R1',
  out_of_school_or_dropout: 'R2',
  no_household_registration: 'R3',
} as const satisfies Record<RosterKind, `R${number}`>;

/** The categories of key children in each roster. */
export const rosterCategories: Readonly<Record<RosterKind, readonly ChildStatus[]>> = {
  unattended_or_other_parent_incapable: ['unattended', 'one_parent_away_other_incapable'],
  out_of_school_or_dropout: ['out_of_school_or_dropout'],
  no_household_registration: ['no_household_registration'],
};

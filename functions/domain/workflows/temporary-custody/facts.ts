import * as z from 'zod';
import type { Case } from '#domain/case/case';
import { careDelegated, inCustody } from '#domain/case/custody';
import { outOfOrderField } from '#domain/case/facts';
import { union } from '#domain/duty/carrier';
import { type DataOf, declare, factType } from '#domain/history/fact';
import { CustodyIncident } from '#schemas/codes/custody-incident';
import { Parent } from '#schemas/codes/parent';
import { OfficeId, PlaceId } from '#schemas/ids';
import { Instant } from '#schemas/time';

/** A person has reviewed whether the custody should go on. */
export const CustodyReviewed = factType('CustodyReviewed', () => ({
  continues: z.boolean(),
  at: Instant,
  outOfOrder: outOfOrderField(),
}));

/** Another institution raises the child; the office with the custody answers for it (`cus.cwi20`). */
export const CareDelegated = factType('CareDelegated', () => ({
  place: PlaceId.optional(),
  /** The office of the institution that raises the child. */
  office: OfficeId.optional(),
  since: Instant,
  outOfOrder: outOfOrderField(),
}));

export const CarerNamed = factType('CarerNamed', () => ({ since: Instant }));

export const ReturnFoundFit = factType('ReturnFoundFit', () => ({
  since: Instant,
  guardian: Parent.optional(),
}));

export const ReturnFoundUnfit = factType('ReturnFoundUnfit', () => ({
  since: Instant,
  guardian: Parent,
}));

export const IncidentInCustody = factType('IncidentInCustody', () => ({
  incident: CustodyIncident,
  at: Instant,
  outOfOrder: outOfOrderField(),
}));

/** A later finding about the same guardian replaces the earlier one. */
const foundUnfit = (state: Case, { since, guardian }: DataOf<typeof ReturnFoundUnfit>) => {
  const fit = (state.custody?.mayReturnTo ?? []).filter((each) => each !== guardian);
  return inCustody(state, since, { mayReturnTo: fit });
};

/** The facts about a custody while it lasts. */
export const custodyFacts = [
  declare(CustodyReviewed, { evolve: (state: Case, { at }) => inCustody(state, at) }),
  declare(CareDelegated, { evolve: careDelegated }),
  declare(CarerNamed, {
    evolve: (state: Case, { since }) => inCustody(state, since, { named: true }),
  }),
  declare(ReturnFoundFit, {
    evolve: (state: Case, { since, guardian }) =>
      inCustody(state, since, {
        mayReturn: true,
        ...(guardian && { mayReturnTo: union(state.custody?.mayReturnTo ?? [], [guardian]) }),
      }),
  }),
  declare(ReturnFoundUnfit, { evolve: foundUnfit }),
  declare(IncidentInCustody, { evolve: (state: Case, { at }) => inCustody(state, at) }),
] as const;

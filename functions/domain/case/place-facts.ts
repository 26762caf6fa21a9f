import type { Event } from '#domain/history/event';
import { type DataOf, declare, factType } from '#domain/history/fact';
import { CasePlaceRole } from '#schemas/codes/case-place-role';
import { DivisionCode } from '#schemas/ids';
import type { Case, CasePlace } from './case.ts';

/** A place of the child became known; where exactly, and from whom, is personal. */
export const PlaceKnown = factType('PlaceKnown', () => ({
  role: CasePlaceRole,
  division: DivisionCode,
}));

const recorded = (
  { division }: DataOf<typeof PlaceKnown>,
  { at, actor, seq }: Event,
): CasePlace => ({
  division,
  at,
  seq,
  ...('office' in actor && { office: actor.office }),
});

export const placeFacts = [
  declare(PlaceKnown, {
    evolve: ({ places }: Case, data, event) => ({
      set: { places: { ...places, [data.role]: recorded(data, event) } },
    }),
  }),
] as const;

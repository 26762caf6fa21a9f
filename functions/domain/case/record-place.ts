import type { Draft } from '#domain/history/fact';
import type { CasePlaceRole } from '#schemas/codes/case-place-role';
import type { DivisionCode } from '#schemas/ids';
import type { Case } from './case.ts';
import { PlaceKnown } from './place-facts.ts';

/** A place of the child as an officer learned it. */
export interface PlaceSaid {
  readonly role: CasePlaceRole;
  readonly division: DivisionCode;
  /** The address, and who says so. */
  readonly text?: string | undefined;
}

/** Records a place of the child. The earlier place of this role stays in the history, and the case shows the latest. */
export const recordPlace = ({ role, division, text }: PlaceSaid): readonly Draft[] => [
  { fact: PlaceKnown.of({ role, division }), basis: [], ...(text && { personal: { text } }) },
];

/** The fact that the child is in a place of another division than the case knew for this role; nothing if it knew. */
export const metAt = (
  { places, division: own }: Pick<Case, 'places' | 'division'>,
  role: CasePlaceRole,
  division: DivisionCode | undefined,
): readonly Draft[] => {
  const known = places?.[role]?.division ?? own;
  return division && division !== known ? recordPlace({ role, division }) : [];
};

import * as z from 'zod';
import { record } from '#domain/record';
import { PlacementKind } from '#schemas/codes/placement-kind';
import { Position } from '#schemas/directory';
import { DivisionCode, OfficeId, PlaceId } from '#schemas/ids';

const Names = z.object({ zh: z.string(), en: z.string() });

/** A place to which a child may be brought: its kind, its capacity, and the office that runs it (`cus.shelter`). */
export const Place = z.object({
  id: PlaceId,
  kind: PlacementKind,
  name: Names,
  division: DivisionCode,
  /** The office that runs it, and has custody of the children in it. */
  office: OfficeId,
  capacity: z.number().int().min(0),
  telephone: z.string(),
  position: Position.optional(),
});
export type Place = z.infer<typeof Place>;

/** The list in which a place is kept: one for a city and its counties, one for a province's own places. */
export const neighbourhoodOf = (division: DivisionCode): string => division.slice(0, 4);

/** Listed by city, so that the nearest can be shown without looking through all. */
export const placeRecord = record({
  name: 'place',
  schema: Place,
  at: (id: PlaceId) => ({ pk: `PLACE#${id}`, sk: 'RECORD' }),
  idOf: ({ id }) => [id] as const,
  area: ({ division, id }) => ({
    pk: `PLACES#${neighbourhoodOf(division)}`,
    sk: `${division}#${id}`,
  }),
});

/** How many children are in a place: counted in the transaction that places one or takes one out. */
export const Occupancy = z.object({
  place: PlaceId,
  children: z.number().int().min(0),
  version: z.number().int(),
});
export type Occupancy = z.infer<typeof Occupancy>;

export const occupancyRecord = record({
  name: 'occupancy',
  schema: Occupancy,
  at: (id: PlaceId) => ({ pk: `PLACE#${id}`, sk: 'OCCUPANCY' }),
  idOf: ({ place }) => [place] as const,
  version: ({ version }) => version,
});

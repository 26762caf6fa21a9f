import { lineage } from '#domain/directory/routing';
import type { Position } from '#schemas/directory';
import type { DivisionCode } from '#schemas/ids';

const EARTH_KM = 6371;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The great-circle distance in kilometres. */
export const kilometresBetween = (one: Position, other: Position): number => {
  const half = (by: number) => Math.sin(radians(by) / 2) ** 2;
  const level = Math.cos(radians(one.lat)) * Math.cos(radians(other.lat));
  const share = half(other.lat - one.lat) + level * half(other.lng - one.lng);
  return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, share)));
};

/** A stand-in for an unknown distance, by the smallest division that contains both. It is used only for sorting. */
const roughly: Readonly<Record<number, number>> = { 12: 1, 9: 8, 6: 30, 4: 100, 2: 400 };
const ELSEWHERE_KM = 1500;

const shared = (one: DivisionCode, other: DivisionCode): number => {
  const codes = lineage(other);
  const common = lineage(one).find((code) => codes.includes(code));
  return (common && roughly[common.length]) ?? ELSEWHERE_KM;
};

interface Located {
  readonly division: DivisionCode;
  readonly position?: Position | undefined;
}

/** The distance, if both have a position. */
export const kilometresTo = (from: Located, to: Located): number | undefined =>
  from.position && to.position && kilometresBetween(from.position, to.position);

/** 就近: by distance, else by how much of the division's code the two share. */
export const nearestFirst = <P extends Located>(
  from: Located,
  places: readonly P[],
): readonly P[] => {
  const far = (place: P): number =>
    kilometresTo(from, place) ?? shared(from.division, place.division);
  return places.toSorted((one, other) => far(one) - far(other));
};

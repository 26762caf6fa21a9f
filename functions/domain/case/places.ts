import type { Lineage } from '#domain/directory/routing';
import type { Case } from './case.ts';

/** Who answers in a case: the office that took it over, else whom the routing table names. */
export const placesOf = ({ taken }: Pick<Case, 'taken'>, places: Lineage): Lineage =>
  taken ? [{ offices: taken }, ...places] : places;

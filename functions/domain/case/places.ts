import type { Lineage } from '#domain/directory/routing';
import type { Case } from './case.ts';

type Answering = Pick<Case, 'taken' | 'custody'>;

/** Who answers in a case: who took it over, or has the child, else whom the routing table names. */
export const placesOf = ({ taken, custody }: Answering, places: Lineage): Lineage =>
  taken || custody
    ? [{ offices: { ...taken, ...(custody && { custodian: custody.office }) } }, ...places]
    : places;

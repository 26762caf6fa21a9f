import type { OfficeId, OfficerId } from '#schemas/ids';
import type { Office, Officer } from './records.ts';

type Lists = Pick<Office, 'officers' | 'deputies' | 'roster'>;

/** Returns the officers whom an office lists, each with the field of its line. */
export const listedIn = ({
  officers,
  deputies,
  roster,
}: Lists): readonly (readonly [field: string, officer: OfficerId])[] => [
  ...officers.map((officer, index) => [`officers/${index}`, officer] as const),
  ...deputies.map((officer, index) => [`deputies/${index}`, officer] as const),
  ...roster.map(({ officer }, index) => [`roster/${index}/officer`, officer] as const),
];

/** Returns for each officer the offices that list them. */
export const listings = (
  offices: Iterable<Pick<Office, 'id'> & Lists>,
): ReadonlyMap<OfficerId, ReadonlySet<OfficeId>> => {
  const found = new Map<OfficerId, Set<OfficeId>>();
  for (const office of offices) {
    for (const [, officer] of listedIn(office))
      found.set(officer, (found.get(officer) ?? new Set()).add(office.id));
  }
  return found;
};

/**
 * The officer works at another office: they would be told of a duty, but could not see it. Nobody tells an officer who
 * has left.
 */
export const isElsewhere = (
  office: OfficeId,
  officer: Pick<Officer, 'office' | 'left'> | undefined,
): boolean => officer !== undefined && !officer.left && officer.office !== office;

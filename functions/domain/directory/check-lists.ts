import type { OfficeId, OfficerId } from '#schemas/ids';
import type { Office, Officer } from './records.ts';

type Lists = Pick<Office, 'officers' | 'deputies' | 'roster'>;

/** The people whom an office lists, and where in its line. */
export const listedIn = ({
  officers,
  deputies,
  roster,
}: Lists): readonly (readonly [field: string, officer: OfficerId])[] => [
  ...officers.map((officer, index) => [`officers/${index}`, officer] as const),
  ...deputies.map((officer, index) => [`deputies/${index}`, officer] as const),
  ...roster.map(({ officer }, index) => [`roster/${index}/officer`, officer] as const),
];

/** The offices that list each person. */
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

/** Somebody of another office would be told of a duty, and then not see it. Who has left is told nothing. */
export const isElsewhere = (
  office: OfficeId,
  officer: Pick<Officer, 'office' | 'left'> | undefined,
): boolean => officer !== undefined && !officer.left && officer.office !== office;

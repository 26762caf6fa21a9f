import type { Post } from '#schemas/codes/post';

/** The posts that keep the files of children; those that enter a child; and those that list children. */
export const KEEPERS: readonly Post[] = [
  'village_committee',
  'child_director',
  'child_supervisor',
  'information_officer',
  'township',
  'civil_affairs',
];
export const WRITERS: readonly Post[] = [
  ...KEEPERS,
  'police_station',
  'county_police',
  'youth_league',
  'womens_federation',
];
export const READERS: readonly Post[] = [
  ...WRITERS,
  'education_authority',
  'social_affairs_bureau',
  'health_authority',
];

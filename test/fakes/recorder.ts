import { type Duty, recorderOf } from '#domain/case/duty';
import type { Role } from './a-county.ts';

const roles: Readonly<Record<string, Role>> = {
  station: 'station',
  'other-station': 'otherStation',
  township: 'township',
  'civil-affairs': 'civilAffairs',
};

/** An officer of the office that records a duty's end. */
export const recorderOfDuty = (duty: Duty): Role => {
  const role = roles[recorderOf(duty) ?? ''];
  if (!role) throw new Error(`nobody records the end of ${duty.id}`);
  return role;
};

import { present, type Successors } from '#domain/directory/successions';
import { type Duty, recorderOf } from '#domain/duty/duty';
import type { Role } from './a-county.ts';
import { jobs } from './jobs.ts';

/** An officer of the office that records a duty's end, or of the one that has followed it. */
export const recorderOfDuty = (duty: Duty, successors?: Successors): Role => {
  const named = recorderOf(duty);
  const office = named && present(named, successors);
  const role = jobs.find((job) => job.office === office)?.roles[0];
  if (!role) throw new Error(`nobody records the end of ${duty.id}`);
  return role;
};

import { takenIn } from '#domain/duty/carrier';
import { type Duty, recorderOf } from '#domain/duty/duty';
import type { Post } from '#schemas/codes/post';
import { dutyTypeOf } from '#schemas/duties/index';
import type { What, Who } from './asked.ts';
import { holds, isActing, worksAt } from './relation.ts';

/** The post whose holder records the duty's end. */
export const recordingPost = (duty: Duty): Post => {
  const { post, endedBy } = dutyTypeOf(duty.type);
  if (duty.standsIn || endedBy) return duty.standsIn?.as ?? endedBy ?? post;
  return 'office' in duty.owner ? duty.owner.post : post;
};

/** The office that has custody of the child may have any post, so each of its officers may act as the custodian. */
export const holdsRecordingPost = (who: Who, duty: Duty): boolean => {
  const post = recordingPost(duty);
  return post === 'custodian' ? isActing(who, post) : holds(who, post);
};

const POLICE: readonly Post[] = ['police_station', 'county_police'];

/** The caller belongs to the police office that owes or owed the duty to accept the report, or that took it over. */
export const isAccepting = (who: Who, { duty, case: found }: What): boolean => {
  if (!duty) return false;
  const post = recordingPost(duty);
  const wasTransferred = duty.ended?.outcome === 'transferred';
  const taken = found && takenIn(found, duty.division);
  const office = wasTransferred ? taken?.[post] : recorderOf(duty);
  return POLICE.includes(post) && holdsRecordingPost(who, duty) && worksAt(who, office);
};

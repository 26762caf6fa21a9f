import type { Duty } from '#domain/duty/duty';
import { millisecondsOf } from '#domain/time/instant';
import { dutyTypeOf } from '#schemas/duties/index';
import { Instant } from '#schemas/time';
import type { Role } from '#test/fakes/a-county';
import { callAs } from '#test/fakes/a-world';
import { jobs } from '#test/fakes/jobs';
import { recorderOfDuty } from '#test/fakes/recorder';
import { dutiesIn, successorsIn } from '#test/fakes/what-happened';
import type { Asking } from './asking.ts';
import { pick } from './choices.ts';

export const someDuty = ({ world, choices }: Asking): Duty | undefined =>
  pick(
    choices,
    dutiesIn(world).filter(({ ended }) => !ended),
  );

/** A call, now and then by somebody without the right, or with an outdated version. */
const callBy = ({ choices, key }: Asking, { version }: Duty, role: Role) => {
  const stale = choices.below(12) === 1 ? 1 : 0;
  const who = choices.below(15) === 1 ? 'stranger' : role;
  return callAs(who, { key, version: version - stale });
};

/** An officer of the county who may extend the duty, or hand it to another office. */
const supervisorOf = ({ type }: Duty): Role => {
  const posts: readonly string[] = dutyTypeOf(type).mayBeChangedBy;
  return jobs.find(({ post }) => posts.includes(post))?.roles[0] ?? 'stranger';
};

/** A call by the person who records how the duty ends. */
export const asRecorder = (asking: Asking, duty: Duty) =>
  callBy(asking, duty, recorderOfDuty(duty, successorsIn(asking.world)));

/** A call by the duty's supervisor. */
export const asSupervisor = (asking: Asking, duty: Duty) =>
  callBy(asking, duty, supervisorOf(duty));

export const minutesAhead = [10, 600, 90_000, -5] as const;

export const until = async (asking: Asking, minutes: number): Promise<Instant> => {
  const now = millisecondsOf(await asking.world.clock.now());
  return Instant.parse(new Date(now + minutes * 60_000).toISOString());
};

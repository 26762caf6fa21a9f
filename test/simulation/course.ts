import type { Duty } from '#domain/duty/duty';
import { outcomesOf } from '#test/fakes/outcomes';
import type { Course } from '#test/fakes/usual-course';
import { type Choices, pick } from './choices.ts';

/** One in this many duties of a kind ends otherwise than usual. */
const ONE_IN = 2;

/**
 * The outcomes in a run: mostly the usual ones. A duty that once ended otherwise ends as usual from then on, so that no
 * case repeats for ever.
 */
export const someCourse = (choices: Choices): ((duty: Duty) => Course) => {
  const ended = new Set<string>();
  return ({ caseId, type }) => {
    const kind = `${caseId} ${type}`;
    if (ended.has(kind)) return {};
    ended.add(kind);
    const outcome = choices.below(ONE_IN) === 1 && pick(choices, outcomesOf(type));
    return outcome ? { [type]: outcome } : {};
  };
};

import { UNFOUNDED, USUAL } from './outcomes.ts';
import type { Course } from './play.ts';

const found = (fields: object) => ({ dispatch: { ...fields } });

export interface NamedCourse extends Course {
  /** The subject of the course. */
  readonly of: string;
}

/** The courses, which together reach every Task and end it with every outcome. */
export const courses: readonly NamedCourse[] = [
  { of: 'a father who cannot be reached at first', plan: USUAL },
  {
    of: 'two parents who are reached, after a transfer',
    plan: {
      ...USUAL,
      assist: 'recorded',
      accept: 'transferred',
      'order-return': 'ordered',
      reprimand: 'notGiven',
      compliance: 'trusteeNamed',
      secure: 'notEligible',
    },
    first: 'assist',
    saying: found({ parents: ['father', 'mother'] }),
  },
  {
    of: 'a guardian who is never found',
    plan: {
      ...USUAL,
      escort: 'notNeeded',
      'notify-parents': 'abandonedAttempt',
    },
    saying: {
      ...found({ parents: ['guardian'] }),
      assess: { services: [], hardship: false },
    },
  },
  {
    of: 'a guardian who does not perform, and is reached',
    plan: { ...USUAL, 'contact-parent': 'reached' },
    saying: found({ situations: ['guardian_incapable_or_not_performing'] }),
  },
  {
    of: 'a guardian who does not perform, and is not reached',
    plan: { ...USUAL, 'contact-parent': 'unreachable' },
    saying: found({ situations: ['guardian_incapable_or_not_performing'] }),
  },
  {
    of: 'a guardian who does not perform, and refuses when reached',
    plan: { ...USUAL, 'contact-parent': 'refuses' },
    saying: found({ situations: ['guardian_incapable_or_not_performing'] }),
  },
  {
    of: 'a father who refuses to return, and need not in the end',
    plan: { ...USUAL, 'order-return': 'refuses', compliance: 'notNeeded' },
  },
  {
    of: 'a father who is found at last, and refuses',
    plan: { ...USUAL, 'notify-parents': 'refuses' },
  },
  { of: 'a report that is unfounded', plan: UNFOUNDED },
];

type Kind = (task: string, outcome: string) => string;

const kindsOf = ({ plan }: Course, kind: Kind): readonly string[] =>
  Object.entries(plan).map(([task, outcome]) => kind(task, outcome));

/** The things that this course is the first to reach; its execution is stopped there. */
export const news = (
  course: NamedCourse,
  kind: Kind,
  played: readonly NamedCourse[] = courses,
): Set<string> => {
  const earlier = played.slice(0, played.indexOf(course));
  const known = new Set(earlier.flatMap((each) => kindsOf(each, kind)));
  return new Set(kindsOf(course, kind).filter((each) => !known.has(each)));
};

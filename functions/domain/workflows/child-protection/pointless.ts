import type { Case } from '#domain/case/case';
import type { Duty } from '#domain/duty/duty';
import type { Rule } from '#domain/duty/rule';
import { episodesOf } from '#domain/episode/order';

/** A recall that goes on speaks to this parent anyway. */
const isCalled = ({ subject }: Duty, { episodes }: Case): boolean =>
  episodesOf(episodes, 'parent-recall').some(
    ([, { endedAt, parents }]) => !endedAt && parents.some((each) => each === subject),
  );

export const pointless = [
  {
    name: 'this parent is accused of the harm',
    of: ['tell-parents'],
    holds: ({ subject }, { accused }) => accused?.parents.some((each) => each === subject) ?? false,
  },
  {
    name: 'this parent is called back for the same child',
    of: ['tell-parents'],
    holds: isCalled,
  },
] satisfies readonly Rule<Case>[];

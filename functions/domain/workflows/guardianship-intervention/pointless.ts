import type { Duty } from '#domain/duty/duty';
import type { Rule } from '#domain/duty/rule';
import { letterOf, type WithInterventions } from './warning.ts';

const isOfLetter = ({ episodeId }: Duty, { episodes }: WithInterventions): boolean =>
  episodes[episodeId]?.machine === 'warning-letter';

export const pointless = [
  {
    name: 'a person of the police has ended what follows the letter',
    of: ['visit-warned', 'revisit-warned', 'household-visit'],
    holds: (duty, state) =>
      isOfLetter(duty, state) && letterOf(state, duty)?.servedAt === undefined,
  },
] satisfies readonly Rule<WithInterventions>[];

import type { Case } from '#domain/case/case';
import { guardianshipOf } from '#domain/case/guardianship-changes';
import type { Duty } from '#domain/duty/duty';
import type { Rule } from '#domain/duty/rule';
import { Parent } from '#schemas/codes/parent';

const ofSubject = ({ subject }: Duty, state: Case) => {
  const { data: guardian } = Parent.safeParse(subject);
  return guardian ? guardianshipOf(state, guardian) : {};
};

export const pointless = [
  {
    // No count, no date and no judgment of others stands for a petition: one that was filed does.
    name: 'a petition has been filed',
    of: [
      'weigh-petition',
      'prepare-petition',
      'file-petition',
      'petition-in-default',
      'urge-petition',
    ],
    holds: (duty, state) => ofSubject(duty, state).petition !== undefined,
  },
  {
    name: 'the court has no petition any more',
    of: ['accept-petition', 'hear-petition', 'judge-petition'],
    holds: (duty, state) => ofSubject(duty, state).petition === undefined,
  },
] satisfies readonly Rule<Case>[];

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
    // Only a petition that was filed ends these duties: no count, date or judgment by others does.
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

import { FATHER, MARK } from '#test/fakes/a-report';
import { callAs } from '#test/fakes/a-world';
import { casesIn } from '#test/fakes/what-happened';
import { asks, type Make } from './asking.ts';
import { pick } from './choices.ts';

const roles = ['father', 'mother', 'relative', 'accused'] as const;

/** An officer says who a guardian is; the same number in two cases makes them one person. */
export const describe: Make = (asking) => {
  const { world, choices, key } = asking;
  const caseNumber = pick(choices, casesIn(world))?.id;
  const role = pick(choices, roles) ?? 'father';
  const number = choices.below(2) === 1 && { citizenId: FATHER };
  const body = { role, name: MARK, ...number };
  const call = callAs('station', { key });
  return (
    caseNumber && {
      name: 'describe',
      send: (ports) =>
        asks(
          asking,
          { step: 'describePerson', input: { params: { caseNumber }, body }, call },
          ports,
        ),
    }
  );
};

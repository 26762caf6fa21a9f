import { FATHER, MARK } from '#test/fakes/a-report';
import { callAs } from '#test/fakes/a-world';
import { casesIn } from '#test/fakes/what-happened';
import { asks, type Make } from './asking.ts';
import { pick } from './choices.ts';

const roles = ['father', 'mother', 'relative', 'accused'] as const;

/** Describes a guardian; the same number in two cases makes them one person. */
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

/** Acts of the police, and one that they have no power to do. */
const acts = [
  'reprimand',
  'criticism_education',
  'family_education_order',
  'guardianship_supervision_order',
  'personal_safety_protection_order',
] as const;

/** Records an act against a parent, done here or elsewhere. */
export const recordAct: Make = (asking) => {
  const { world, choices, key } = asking;
  const caseNumber = pick(choices, casesIn(world))?.id;
  const act = pick(choices, acts) ?? 'reprimand';
  const against = [choices.below(2) === 1 ? ('father' as const) : ('mother' as const)];
  const source = choices.below(3) === 1 && { source: { office: MARK } };
  const call = callAs('station', { key });
  return (
    caseNumber && {
      name: 'record an act',
      send: async (ports) => {
        const at = await world.clock.now();
        const by = act === 'personal_safety_protection_order' ? 'court' : 'police';
        const body = { act, against, at, by: [by as 'court' | 'police'], content: MARK, ...source };
        const input = { params: { caseNumber }, body };
        return asks(asking, { step: 'recordIntervention', input, call }, ports);
      },
    }
  );
};

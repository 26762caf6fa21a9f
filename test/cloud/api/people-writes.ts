import type { people } from '#schemas/api/people';
import type { County } from '../a-county.ts';
import { sibling, type Write } from './scene.ts';

/** The father of a case's child. */
const fatherIn = async (county: County, caseNumber: string) => {
  const call = { params: { caseNumber }, body: { role: 'father' as const, name: '老王' } };
  const { body } = await county.as('station').describePerson(call);
  return { caseNumber, person: body.person };
};

/** The father in a case of its own. */
const someFather = async (county: County) => fatherIn(county, await sibling(county));

/** A valid request to every route that writes about the people of a case. */
export const peopleWrites: Readonly<
  Record<Exclude<(typeof people)[number]['name'], 'showPeople'>, Write>
> = {
  describePerson: ({ county, caseNumber }, variant) => ({
    path: `/cases/${caseNumber}/people`,
    as: county.people.station,
    body: JSON.stringify({ role: 'father', name: variant }),
  }),
  joinPeople: async ({ county, caseNumber }, variant) => {
    const [father, other] = [await someFather(county), await fatherIn(county, caseNumber)];
    return {
      path: `/cases/${father.caseNumber}/people/joining`,
      as: county.people.countyPolice,
      body: JSON.stringify({
        ...other,
        other: other.person,
        person: father.person,
        reason: variant,
      }),
    };
  },
  partPeople: async ({ county, caseNumber }, variant) => {
    const [father, other] = [await someFather(county), await fatherIn(county, caseNumber)];
    const params = { caseNumber: father.caseNumber };
    const body = { ...other, other: other.person, person: father.person, reason: variant };
    await county.as('countyPolice').joinPeople({ params, body });
    return {
      path: `/cases/${father.caseNumber}/people/parting`,
      as: county.people.countyPolice,
      body: JSON.stringify({ person: father.person, reason: variant }),
    };
  },
};

import type { guardianship } from '#schemas/api/guardianship';
import { Instant } from '#schemas/time';
import { sibling, type Write } from './scene.ts';

const LONG_AGO = Instant.parse('2026-01-02T00:00:00.000Z');

/** A right request to every route about a guardianship. */
export const guardianshipWrites: Readonly<Record<(typeof guardianship)[number]['name'], Write>> = {
  nameRespondent: ({ county, caseNumber }, variant) => ({
    path: `/cases/${caseNumber}/guardianship/respondents`,
    as: county.people.station,
    body: JSON.stringify({
      guardian: 'father',
      at: LONG_AGO,
      grounds: ['six_months_refusal'],
      restsOn: variant,
    }),
  }),
  recordPetition: ({ county, caseNumber }, variant) => ({
    path: `/cases/${caseNumber}/guardianship/petitions`,
    as: county.people.station,
    body: JSON.stringify({
      guardian: variant === 'one' ? 'father' : 'mother',
      at: LONG_AGO,
      petitioner: 'close_relative',
      asks: 'revoke_and_appoint',
      court: '县人民法院',
    }),
  }),
  recordOmission: async ({ county }, variant) => {
    const caseNumber = await sibling(county);
    await county.as('station').nameRespondent({
      params: { caseNumber },
      body: { guardian: 'father', at: LONG_AGO, grounds: ['other_infringement'], restsOn: 'seen' },
    });
    return {
      path: `/cases/${caseNumber}/guardianship/omissions`,
      as: county.people.civilAffairs,
      body: JSON.stringify({ guardian: 'father', at: LONG_AGO, why: variant }),
    };
  },
};

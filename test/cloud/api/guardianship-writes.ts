import type { guardianship } from '#schemas/api/guardianship';
import { Instant } from '#schemas/time';
import type { County } from '../a-county.ts';
import { eventually } from '../eventually.ts';
import { dutyOf } from './a-case.ts';
import { sibling, type Write } from './scene.ts';

const LONG_AGO = Instant.parse('2026-01-02T00:00:00.000Z');

/** A petition against the father, as somebody records it. */
const PETITION = {
  guardian: 'father',
  at: LONG_AGO,
  petitioner: 'close_relative',
  asks: 'revoke_and_appoint',
  court: '县人民法院',
} as const;

/** Ends the court's next duty of this type with this outcome. */
const courtEnds = async (
  county: County,
  caseNumber: string,
  type: string,
  body: { readonly outcome: string },
) => {
  const { id, version } = await eventually(() =>
    dutyOf(county, caseNumber, type).catch(() => undefined),
  );
  const call = { params: { dutyId: id }, body: { at: LONG_AGO, caseReference: '1', ...body } };
  await county.as('services').endDuty({ ...call, version });
};

/** A case in which the father’s guardianship was revoked. */
const revokedIn = async (county: County): Promise<string> => {
  const caseNumber = await sibling(county);
  await county.as('station').recordPetition({ params: { caseNumber }, body: PETITION });
  await courtEnds(county, caseNumber, 'accept-petition', { outcome: 'accepted' });
  const revoked = { outcome: 'revoked', appointed: 'civil_affairs' };
  await courtEnds(county, caseNumber, 'judge-petition', revoked);
  return caseNumber;
};

/** A valid request to every route about a guardianship. */
export const guardianshipWrites: Readonly<
  Record<Exclude<(typeof guardianship)[number]['name'], 'showGuardianship'>, Write>
> = {
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
    body: JSON.stringify({ ...PETITION, guardian: variant === 'one' ? 'father' : 'mother' }),
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
  recordRestoration: async ({ county }, variant) => ({
    path: `/cases/${await revokedIn(county)}/guardianship/restorations`,
    as: county.people.civilAffairs,
    body: JSON.stringify({ guardian: 'father', at: LONG_AGO, reason: variant }),
  }),
};

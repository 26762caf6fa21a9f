import type { casePlaces } from '#schemas/api/case-places';
import { sibling, type Write } from './scene.ts';

/** The writes about the places of a case, as a caller of the scene makes them. */
export const placeWrites: Readonly<Record<(typeof casePlaces)[number]['name'], Write>> = {
  recordPlace: ({ county, caseNumber }, variant) => ({
    path: `/cases/${caseNumber}/places`,
    as: county.people.station,
    body: JSON.stringify({ role: 'registered', division: county.code, text: variant }),
  }),
  offerTransfer: async ({ county }, variant) => ({
    path: `/cases/${await sibling(county)}/transfers`,
    as: county.people.civilAffairs,
    body: JSON.stringify({ to: county.code, reason: variant }),
  }),
};

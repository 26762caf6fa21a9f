import * as z from 'zod';
import type { Meant } from './differences.ts';

/** The place of the first report: no recorded case knows another. */
const Places = z.tuple([
  z.strictObject({
    role: z.literal('found'),
    division: z.string(),
    at: z.string(),
    event: z.literal(1),
  }),
]);

/** The meant differences in the places of a case. */
export const ofPlaces: readonly Meant[] = [
  {
    reason: 'a case shows its places',
    of: 'command',
    applies: ({ deed }) => deed.step === 'showCase',
    path: /^\/answer\/body\/places$/,
    back: (now) => (Places.safeParse(now).success ? undefined : now),
  },
];

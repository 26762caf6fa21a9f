import * as z from 'zod';
import type { Meant } from './differences.ts';
import type { Stored } from './storage.ts';

const OfReport = z.object({
  input: z.object({ body: z.object({ situations: z.tuple([z.literal('any_report')]) }) }),
});

const isOfReport = ({ deed }: Stored): boolean =>
  deed.step === 'endDuty' && OfReport.safeParse(deed).success;

/** The differences that come of the forms' new fields. */
export const ofForms: readonly Meant[] = [
  {
    reason: 'that a report came in is no finding: whoever found none of the situations says so',
    of: 'command',
    applies: isOfReport,
    path: /^\/(did\/\d+|answer|refusal)$/,
  },
];

import * as z from 'zod';
import { CaseId } from '../ids.ts';
import { personal } from '../personal.ts';
import { route } from '../route.ts';
import { Text } from '../text.ts';

/** The result for each case that was to be closed as junk: `closed`, or the code of the refusal. */
const JunkClosed = z.lazy(() =>
  z
    .object({
      closed: z.number().int(),
      results: z.array(z.object({ caseNumber: CaseId, result: z.string() })),
    })
    .meta({ id: 'JunkClosed' }),
);

export const junk = [
  route({
    name: 'closeJunk',
    method: 'POST',
    path: '/hotline/junk',
    title: { zh: '批量结案：无效来电', en: 'Close cases that are nothing but junk calls' },
    may: 'officer',
    body: z.strictObject({
      caseNumbers: z.array(CaseId).min(1).max(50),
      reason: personal(Text(1000)),
    }),
    answer: JunkClosed,
  }),
] as const;

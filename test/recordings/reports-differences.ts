import * as z from 'zod';
import type { Meant } from './differences.ts';

/** A warning about words that name the reporter, or about an officer who reports as a citizen. */
const OfWords = z.object({
  field: z.enum(['/place', '/infringement', '/course', '/severity', '/reporter/kind']),
});

/** The part of a report's content that its record keeps: only codes. */
const Said = z.strictObject({
  event: z.number(),
  situations: z.array(z.string()),
  division: z.string(),
  unit: z.boolean(),
  mandatory: z.boolean(),
  noticedAt: z.string().optional(),
});

/** The county of a number, or the number's place in the register. */
const Registered = z.union([
  z.string().regex(/^\d{6}$/),
  z.strictObject({ pk: z.string().startsWith('REGISTER#'), sk: z.string() }),
]);

/** The place in the list of alerts that failed. */
const Failed = z.strictObject({ pk: z.string().startsWith('FAILED#'), sk: z.string() });

/** The meant differences in reports and their answers. */
export const ofReports: readonly Meant[] = [
  {
    reason: 'words that name who reports, and officers as citizens, are warned of with the receipt',
    of: 'command',
    applies: ({ deed }) => deed.step === 'makeReport',
    path: /^\/(answer|did\/.*\|ANSWER\/value\/answer\/\$sealed)\/body\/warnings\/\d+$/,
    back: (now) => (OfWords.safeParse(now).success ? undefined : now),
  },
  {
    reason: 'a reporter reads what came of the report, as each department tells it',
    of: 'command',
    applies: ({ deed }) => deed.step === 'showReport',
    path: /^\/answer\/body\/results$/,
    back: (now) => (JSON.stringify(now) === '[]' ? undefined : now),
  },
  {
    reason: 'a reporter reads which police have opened the seal',
    of: 'command',
    applies: ({ deed }) => deed.step === 'showReport',
    path: /^\/answer\/body\/openings$/,
    back: (now) => (JSON.stringify(now) === '[]' ? undefined : now),
  },
  {
    reason: 'an alert that failed stands in a list of its office',
    of: 'command',
    path: /\|ALERT#[^/]+\/area$/,
    back: (now) => (Failed.safeParse(now).success ? undefined : now),
  },
  {
    reason: 'a numbered report stands in the register of its county and year',
    of: 'command',
    path: /\|REPORT#\w{8}-R\d+\/(?:area|value\/number\/county)$/,
    back: (now) => (Registered.safeParse(now).success ? undefined : now),
  },
  {
    reason:
      'a report keeps what it says, less what is personal, so that lists and cases can say it',
    of: 'command',
    path: /\|REPORT#\w{8}-R\d+\/value\/said$/,
    back: (now) => (Said.safeParse(now).success ? undefined : now),
  },
];

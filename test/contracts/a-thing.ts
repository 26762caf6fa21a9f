import * as z from 'zod';
import { type RecordType, record } from '#domain/record';

export const Thing = z.object({
  group: z.string(),
  name: z.string(),
  version: z.number().int(),
  text: z.string().optional(),
  nextAt: z.string().optional(),
  office: z.string().optional(),
  rank: z.string().optional(),
});
export type Thing = z.infer<typeof Thing>;

/** A record with everything that a record may have. */
export const thingRecord: RecordType<Thing, readonly [string, string]> = record({
  name: 'thing',
  schema: Thing,
  at: (group: string, name: string) => ({ pk: `GROUP#${group}`, sk: `THING#${name}` }),
  idOf: ({ group, name }) => [group, name] as const,
  version: ({ version }) => version,
  due: ({ nextAt }) => nextAt,
  work: ({ office, rank = '' }) => (office ? { pk: `OFFICE#${office}`, sk: rank } : undefined),
});

export const aThing = (name: string, change: Partial<Thing> = {}): Thing => ({
  group: 'g',
  name,
  version: 1,
  ...change,
});

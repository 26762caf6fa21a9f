import * as z from 'zod';
import { record } from '#domain/record';
import { Instant } from '#schemas/time';

/**
 * One version of the key under which a county's file keys are wrapped. It is written once and never changed: the
 * newest seals, and opens all that came before it.
 */
export const CountyKey = z.object({
  county: z.string(),
  version: z.number().int(),
  /** As the key service gave it: only that opens it again. */
  encrypted: z.string(),
  /** The former versions from the first on, each wrapped under this one: a page costs one opening, however old. */
  former: z.array(z.string()),
  madeAt: Instant,
});
export type CountyKey = z.infer<typeof CountyKey>;

const numbered = (version: number) => String(version).padStart(4, '0');

export const countyKeyRecord = record({
  name: 'countyKey',
  schema: CountyKey,
  at: (county: string, version: number) => ({
    pk: `COUNTY-KEY#${county}`,
    sk: `KEY#${numbered(version)}`,
  }),
  idOf: ({ county, version }) => [county, version] as const,
});

/** Where the versions of a county's key are listed. */
export const countyKeysOf = (county: string) => ({ pk: `COUNTY-KEY#${county}`, sk: 'KEY#' });

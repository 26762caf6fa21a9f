import * as z from 'zod';
import { record } from '#domain/record';
import { Instant } from '#schemas/time';

/**
 * One version of the key under which a county's file keys are wrapped. It is written once and never changed: the newest
 * version seals, and opens every earlier one.
 */
export const CountyKey = z.object({
  county: z.string(),
  version: z.number().int(),
  /** The key as the key service encrypted it; only the service decrypts it. */
  encrypted: z.string(),
  /**
   * The earlier versions from the first on, each wrapped under this one, so that a page of files takes one call to the
   * key service, however old they are.
   */
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

/** The place where the versions of a county's key are listed. */
export const countyKeysOf = (county: string) => ({ pk: `COUNTY-KEY#${county}`, sk: 'KEY#' });

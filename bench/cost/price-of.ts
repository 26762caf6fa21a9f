import * as z from 'zod';
import data from './prices.json' with { type: 'json' };

const Price = z.object({ usd: z.number(), source: z.string() });

/** Published prices in USD, each with its source. */
export const {
  region,
  'looked up': lookedUp,
  prices,
} = z
  .object({
    region: z.string(),
    'looked up': z.string(),
    prices: z.object({
      readUnit: Price,
      writeUnit: Price,
      transition: Price,
      invocation: Price,
      gigabyteSecond: Price,
      httpRequest: Price,
      keyRequest: Price,
      key: Price,
      alarm: Price,
      metric: Price,
      dashboard: Price,
      temporalAction: Price,
    }),
  })
  .parse(data);

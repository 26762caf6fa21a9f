import { type Words, wordsOf } from '#infra/bundle/with-words';
import { type Audience, audiences } from '#schemas/api/index';
import { dutyTypes } from '#schemas/duties/index';

/** The sizes that grow with the product: the number of duty types, and of the routes of each audience. */
export interface Growth {
  readonly duties: number;
  readonly routes: Readonly<Partial<Record<string, number>>>;
}

/** The bytes that a duty type may add to a function, by what the function reads of it; its rules are in them. */
const PER_DUTY: Readonly<Record<Words, number>> = { forms: 1100, texts: 800, titles: 500 };

/** The bytes that a route may add to the function that serves it: its declaration and its step. */
const PER_ROUTE = 2500;

/**
 * The bytes of everything else, libraries included. A ratchet: a smaller bundle lowers its number here, and a larger
 * one is a decision, taken here with its reason. 350 KB of each are the SDK, zod, Powertools and Temporal.
 */
const BASE: Readonly<Record<string, number>> = {
  clock: 678_400,
  console: 32_800,
  desk: 697_800,
  disclosure: 575_200,
  executions: 480_800,
  hotline: 609_400,
  intake: 619_300,
  'open-duty': 522_600,
  // A PDF library with its layout of fonts, the client of S3, and the words of every form.
  papers: 1_242_600,
  parts: 555_200,
  registry: 603_700,
  relay: 579_300,
  reporter: 548_600,
  sweep: 621_400,
  work: 597_900,
};

const growth = (): Growth => ({
  duties: Object.keys(dutyTypes).length,
  routes: Object.fromEntries(
    (Object.keys(audiences) as Audience[]).map((name) => [name, audiences[name].length]),
  ),
});

/** The most bytes that a function may read before its first answer; no base counts as 0. */
export const budgetOf = (handler: string, { duties, routes }: Growth): number => {
  const base = BASE[handler] ?? 0;
  return base + PER_DUTY[wordsOf(handler)] * duties + PER_ROUTE * (routes[handler] ?? 0);
};

/**
 * A line for each function that reads more than its budget.
 *
 * @param sizes - for each handler all the code that a cold start reads, with the longest text that a route reads; the
 *   packs of its deployment are not included
 */
export const sizeFaults = (
  sizes: Readonly<Record<string, number>>,
  grown: Growth = growth(),
): string[] =>
  Object.entries(sizes).flatMap(([handler, bytes]) => {
    const budget = budgetOf(handler, grown);
    return bytes > budget ? [`${handler} reads ${bytes} bytes, and its budget is ${budget}`] : [];
  });

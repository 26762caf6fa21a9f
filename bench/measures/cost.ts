import { ourCost, transitionsOf } from '../cost/our-cost.ts';
import { lookedUp, region } from '../cost/price-of.ts';
import { actionsCost, fullActions, leanActions } from '../cost/temporal-actions.ts';
import type { Measure } from '../measure.ts';
import { type Compared, ratioOf } from '../ratio.ts';
import { alone, type ToldStory } from '../story/alone.ts';

const CASES = 1000;

const dollars = (usd: number): string => `${(usd * CASES).toFixed(2)} USD`;

const told = async (times: number): Promise<readonly ToldStory[]> => {
  await alone();
  const stories = [];
  for (let n = 0; n < times; n += 1) stories.push(await alone());
  return stories;
};

const notesOn = (story: ToldStory): readonly string[] => {
  const { parts, milliseconds } = ourCost(story);
  const { readUnits, writeUnits } = story.tally;
  const lean = Object.entries(leanActions(story)).map(([name, count]) => `${count} ${name}`);
  return [
    `Prices of ${region}, looked up on ${lookedUp} (bench/cost/prices.json); per 1,000 cases.`,
    ...Object.entries(parts).map(([name, usd]) => `${name}: ${dollars(usd)}`),
    `One case: ${readUnits} read and ${writeUnits} write units, ${transitionsOf(story)} state transitions, ${Math.round(milliseconds)} ms of Lambda.`,
    `The workflow’s actions, at the least: ${lean.join('; ')}.`,
  ];
};

/** (d) What a whole case costs, beside the same story as a workflow of Temporal Cloud. */
export const cost: Measure = {
  name: 'cost',
  title: 'A whole case, in USD ÷ the same story’s actions in Temporal Cloud alone',
  run: async ({ repetitions }) => {
    const stories = await told(Math.min(7, repetitions));
    const above = stories.map((story) => ourCost(story).total * CASES);
    const beside = (name: string, actionsOf: typeof leanActions): Compared => {
      const below = stories.map((story) => actionsCost(actionsOf(story)).usd * CASES);
      return { name, unit: 'USD', goal: 0.5, above, below };
    };
    const [last] = stories.slice(-1);
    return {
      ratios: [
        ratioOf(beside('÷ as few actions as can be', leanActions)),
        ratioOf(beside('÷ actions that do as much', fullActions)),
      ],
      notes: last ? notesOn(last) : [],
    };
  },
};

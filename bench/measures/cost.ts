import { ourCost, transitionsOf } from '../cost/our-cost.ts';
import { lookedUp, region } from '../cost/price-of.ts';
import { actionsCost, fullActions, leanActions } from '../cost/temporal-actions.ts';
import type { Measure } from '../measure.ts';
import { type Compared, ratioOf } from '../ratio.ts';
import { stories } from '../story/stories.ts';
import { type Story, type ToldStory, tell } from '../story/tell.ts';

const CASES = 1000;

const dollars = (usd: number): string => `${(usd * CASES).toFixed(2)} USD`;

const told = async (story: Story, times: number): Promise<readonly ToldStory[]> => {
  await tell(story);
  const all = [];
  for (let n = 0; n < times; n += 1) all.push(await tell(story));
  return all;
};

const notesOn = (name: string, story: ToldStory): readonly string[] => {
  const { parts, milliseconds } = ourCost(story);
  const { readUnits, writeUnits } = story.tally;
  const lean = Object.entries(leanActions(story)).map(([action, count]) => `${count} ${action}`);
  const each = Object.entries(parts).map(([part, usd]) => `${part} ${dollars(usd)}`);
  return [
    `\`${name}\`: ${each.join('; ')}.`,
    `One case of it: ${readUnits} read and ${writeUnits} write units, ${transitionsOf(story)} state transitions, ${Math.round(milliseconds)} ms of Lambda; the workflow’s actions, at the least: ${lean.join('; ')}.`,
  ];
};

const compare = (name: string, all: readonly ToldStory[]) => {
  const above = all.map((story) => ourCost(story).total * CASES);
  const beside = (words: string, actionsOf: typeof leanActions): Compared => {
    const below = all.map((story) => actionsCost(actionsOf(story)).usd * CASES);
    return { name: `${name} ${words}`, unit: 'USD', goal: 0.5, above, below };
  };
  const [last] = all.slice(-1);
  return {
    ratios: [
      ratioOf(beside('÷ as few actions as can be', leanActions)),
      ratioOf(beside('÷ actions that do as much', fullActions)),
    ],
    notes: last ? notesOn(name, last) : [],
  };
};

/** (d) The cost of a whole case, compared with the same story as a workflow of Temporal Cloud. */
export const cost: Measure = {
  name: 'cost',
  title: 'A whole case, in USD ÷ the same story’s actions in Temporal Cloud alone',
  run: async ({ repetitions }) => {
    const compared = [];
    for (const story of stories) {
      compared.push(compare(story.name, await told(story, Math.min(5, repetitions))));
    }
    const source = `Prices of ${region}, looked up on ${lookedUp} (bench/cost/prices.json); per 1,000 cases.`;
    return {
      ratios: compared.flatMap(({ ratios }) => ratios),
      notes: [source, ...compared.flatMap(({ notes }) => notes)],
    };
  },
};

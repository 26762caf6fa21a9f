import type { Measure } from '../measure.ts';
import { countedRatio } from '../ratio.ts';
import { storedCounts } from '../stored/counts.ts';
import { requestsIn } from '../table/tally.ts';

const GOAL = 1.1;

const thousands = (count: number): string => count.toLocaleString('en-US');

/** (c) A sweep costs by what is due, not by what is stored. */
export const sweep: Measure = {
  name: 'sweep',
  title: 'One sweep with many duties stored ÷ with few, and as many due',
  run: async ({ stored }) => {
    const [few, ...more] = stored;
    const base = await storedCounts(few);
    const ratios = [];
    for (const many of more) {
      const name = `${thousands(many)} ÷ ${thousands(few)} stored`;
      const { sweep: above } = await storedCounts(many);
      const { sweep: below } = base;
      const goal = GOAL;
      ratios.push(
        countedRatio({ name, unit: 'requests', goal }, requestsIn(above), requestsIn(below)),
        countedRatio({ name, unit: 'read units', goal }, above.readUnits, below.readUnits),
        countedRatio({ name, unit: 'write units', goal }, above.writeUnits, below.writeUnits),
      );
    }
    const { badSweep } = await storedCounts(stored[2]);
    const name = `a bad query: ${thousands(stored[2])} ÷ ${thousands(few)} stored`;
    const bad = { name, unit: 'read units', goal: GOAL, isBad: true } as const;
    ratios.push(countedRatio(bad, badSweep.readUnits, base.badSweep.readUnits));
    return {
      ratios,
      notes: [
        'The bad query filters over the whole index; it is there to show that the count sees it.',
      ],
    };
  },
};

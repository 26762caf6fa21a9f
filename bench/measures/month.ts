import { sweepNow } from '#test/fakes/what-people-do';
import { fixedCost } from '../cost/fixed-cost.ts';
import { gigabyteSeconds, lambdaMilliseconds } from '../cost/lambda-time.ts';
import { ourCost } from '../cost/our-cost.ts';
import { lookedUp, prices, region } from '../cost/price-of.ts';
import type { Measure } from '../measure.ts';
import { stories } from '../story/stories.ts';
import { tell } from '../story/tell.ts';
import { countedWorld } from '../table/counted-world.ts';
import { requestsIn } from '../table/tally.ts';

const DEPLOYMENT = 'demonstration';
const SWEEPS = 30 * 24 * 60;

/** Cases in a month for which the page prints the sum. */
const CASES = [0, 20, 200];

const dollars = (usd: number): string => `${usd.toFixed(2)} USD`;

/** The USD of a month of sweeps that find nothing due. */
const sweepsCost = async (): Promise<number> => {
  const { world, service } = await countedWorld();
  await sweepNow(world);
  const before = process.cpuUsage();
  const tally = await service.count(() => sweepNow(world));
  const { user, system } = process.cpuUsage(before);
  const milliseconds = lambdaMilliseconds((user + system) / 1000, requestsIn(tally));
  const each =
    tally.readUnits * prices.readUnit.usd +
    tally.writeUnits * prices.writeUnit.usd +
    prices.invocation.usd +
    gigabyteSeconds(milliseconds) * prices.gigabyteSecond.usd;
  return SWEEPS * each;
};

/** The USD of one case and its SMS, as the mean of the stories. */
const caseCost = async () => {
  const told = [];
  for (const story of stories) told.push(await tell(story));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, each) => sum + each, 0) / values.length;
  return {
    usd: mean(told.map((story) => ourCost(story).total)),
    texts: mean(told.map(({ world }) => world.messenger.texts.length)),
  };
};

/** The cost of a deployment in a month, with no case and with some. */
export const month: Measure = {
  name: 'month',
  title: 'A deployment for a month, in USD',
  run: async () => {
    const parts = fixedCost(DEPLOYMENT);
    const sweeps = await sweepsCost();
    const each = await caseCost();
    const fixed = parts.reduce((sum, { usd }) => sum + usd, sweeps);
    const said = parts.map(({ name, count, usd }) => `${count} ${name} ${dollars(usd)}`);
    return {
      ratios: [],
      notes: [
        `Prices of ${region}, looked up on ${lookedUp} (bench/cost/prices.json), without any free tier.`,
        `Whatever happens: ${said.join('; ')}; a sweep each minute ${dollars(sweeps)}.`,
        `A case, the mean of the four stories: ${each.usd.toFixed(4)} USD and ${each.texts.toFixed(0)} SMS.`,
        ...CASES.map(
          (count) => `${count} cases a month: ${dollars(fixed + count * each.usd)}, and SMS.`,
        ),
        'Not counted: SMS and e-mail, logs, traces, storage and its backups, traffic, sign-in by a user pool.',
      ],
    };
  },
};

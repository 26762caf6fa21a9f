import { Command, InvalidArgumentError } from 'commander';
import { seeded } from './choices.ts';
import { type Coverage, together } from './coverage.ts';
import { type Outcome, simulate } from './run.ts';
import { shrink } from './shrink.ts';
import { neverMet } from './wishes.ts';

/** This many runs meet everything that can be met. */
const ENOUGH = 300;

const wholeNumber = (text: string): number => {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new InvalidArgumentError('must be a whole number');
};

const { runs, first, seed } = new Command('simulate')
  .option('--runs <n>', 'how many seeds', wholeNumber, 1000)
  .option('--first <seed>', 'the first of them', wholeNumber, 1)
  .option('--seed <seed>', 'one seed alone, with its whole trace', wholeNumber)
  .parse()
  .opts<{ runs: number; first: number; seed?: number }>();

const show = ({ trace, failure }: Outcome): void => {
  for (const [n, line] of trace.entries()) console.log(`${n}`.padStart(5), line);
  console.log(failure?.stack ?? 'every promise was kept');
};

const tell = (name: string, counts: ReadonlyMap<string, number>): void => {
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  console.log(`\n${name} (${sorted.length})`);
  for (const [each, count] of sorted) console.log(`  ${String(count).padStart(7)}  ${each}`);
};

const report = (found: number): void => {
  console.error(`\nseed ${found} breaks a promise; shrinking\n`);
  process.exitCode = 1;
};

const playOne = async (number: number): Promise<Outcome> => {
  const choices = seeded(number);
  const outcome = await simulate(choices);
  if (!outcome.failure) return outcome;
  report(number);
  const { decisions, outcome: shrunk } = await shrink(choices.taken, outcome);
  show(shrunk);
  console.log(`from ${choices.taken.length} decisions to ${decisions.length}`);
  console.log(
    `replay: npm run simulate -- --seed ${number}; keep it in test/simulation/seeds.json`,
  );
  return outcome;
};

const playMany = async (): Promise<void> => {
  const start = performance.now();
  const coverage: Coverage[] = [];
  for (let n = first; n < first + runs; n += 1) {
    coverage.push((await playOne(n)).coverage);
    if ((n - first) % 100 === 99) coverage.splice(0, coverage.length, together(coverage));
  }
  const met = together(coverage);
  for (const [name, counts] of Object.entries(met)) tell(name, counts);
  const seconds = (performance.now() - start) / 1000;
  console.log(`\n${runs} runs in ${seconds.toFixed(0)} s, ${(runs / seconds).toFixed(1)} a second`);
  const never = neverMet(met);
  console.log(never.length > 0 ? `never met: ${never.join('; ')}` : 'nothing was left unmet');
  if (never.length > 0 && runs >= ENOUGH) process.exitCode = 1;
};

if (seed === undefined) await playMany();
else show(await simulate(seeded(seed)));

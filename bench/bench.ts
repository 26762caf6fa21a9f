import { Command, Option } from 'commander';
import { runCommand } from '#local/command';
import { keep } from './keep.ts';
import { full, type Measure, small } from './measure.ts';
import { measures } from './measures/index.ts';
import { linesOf } from './print/lines.ts';
import { machine, type Result } from './result.ts';

const names = measures.map(({ name }) => name);
const known = (list: string): readonly string[] => list.split(',');

interface Options {
  readonly only?: readonly string[];
  readonly small?: true;
  readonly keep?: string;
}

const options = new Command('npm run bench --')
  .description('Measures what Heli costs, as ratios, and draws them into docs/performance.md.')
  .addOption(new Option('--only <names>', `some of ${names.join(',')}`).argParser(known))
  .option('--small', 'small sizes, to see that it works; kept only if named')
  .option('--keep <name>', 'the name of bench/results/<name>.json; by itself the date')
  .allowExcessArguments(false)
  .parse()
  .opts<Options>();

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const run = async ({ name, title, run: find }: Measure) => {
  const since = performance.now();
  const findings = await find(options.small ? small : full);
  const result = { name, title, ...findings, seconds: (performance.now() - since) / 1000 };
  for (const line of linesOf(result)) print(line);
  return result;
};

const chosen = (): readonly Measure[] => {
  const unknown = (options.only ?? []).filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Error(`nothing is called ${unknown.join(', ')}; there are ${names.join(', ')}`);
  return measures.filter(({ name }) => options.only?.includes(name) ?? true);
};

const total = ({ measures: all, seconds }: Result): string => {
  const missed = all.flatMap(({ ratios }) => ratios).filter(({ met }) => !met).length;
  return `${seconds.toFixed(0)} s in all; ${missed} goals missed`;
};

await runCommand(async () => {
  const at = new Date().toISOString();
  const since = performance.now();
  const found: Result['measures'][number][] = [];
  for (const measure of chosen()) found.push(await run(measure));
  const seconds = (performance.now() - since) / 1000;
  const isSmall = options.small === true;
  const result: Result = { at, seconds, machine: machine(), isSmall, measures: found };
  print(`\n${total(result)}`);
  if (options.keep || !(isSmall || options.only)) keep(result, options.keep ?? at.slice(0, 10));
});

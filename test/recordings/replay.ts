import { Command } from 'commander';
import { judge, type Red } from './judging.ts';
import { replaying } from './replaying.ts';
import { readRecording } from './storage.ts';
import { allTeeth } from './teeth/all.ts';

const { only, history, teeth } = new Command('recordings')
  .option('--only <number>', 'one command alone, with all that it reads', Number)
  .option('--history <number>', 'one history alone', Number)
  .option('--teeth', 'takes out each protection in turn, and looks whether it is missed')
  .parse()
  .opts<{ only?: number; history?: number; teeth?: boolean }>();

const MOST_SHOWN = 10;
const MOST_TEXT = 400;

const short = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, MOST_TEXT);

const show = ({ name, about, differences }: Red): void => {
  console.log(`\n${name}: ${about.slice(0, MOST_TEXT)}`);
  for (const { path, recorded, now } of differences.slice(0, MOST_SHOWN))
    console.log(`  ${path}\n    recorded ${short(recorded)}\n    now      ${short(now)}`);
  if (differences.length > MOST_SHOWN) console.log(`  and ${differences.length - MOST_SHOWN} more`);
};

const isAlone = only !== undefined || history !== undefined;

/** The requested numbers: one, or all. */
const numbers = (list: readonly unknown[], alone: number | undefined): readonly number[] => {
  if (isAlone) return alone === undefined ? [] : [alone];
  return [...list.keys()];
};

const timed = async (name: string, count: number, work: () => Promise<void>): Promise<void> => {
  const start = performance.now();
  await work();
  console.log(`${count} ${name} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
};

const replayAll = async (): Promise<number> => {
  const recording = readRecording();
  const { about, commands, histories } = recording;
  const replay = replaying(recording);
  const judged = judge();
  const red: Red[] = [];
  console.log(JSON.stringify(about));
  const ofHistories = numbers(histories, history);
  await timed('histories', ofHistories.length, async () => {
    for (const n of ofHistories) {
      const each = histories[n];
      if (each) red.push(...(await judged.history(replay, each, n)));
    }
  });
  const ofCommands = numbers(commands, only);
  await timed('commands', ofCommands.length, async () => {
    for (const n of ofCommands) {
      const each = commands[n];
      if (each) red.push(...(await judged.command(replay, each, n)));
    }
  });
  if (only !== undefined) console.log(JSON.stringify(replay.whole(commands[only]), null, 2));
  for (const each of red.slice(0, MOST_SHOWN)) show(each);
  const forgotten = isAlone ? [] : [...judged.stale('history'), ...judged.stale('command')];
  for (const { reason } of forgotten) console.log(`listed, and no longer met: ${reason}`);
  console.log(`${red.length} are not as they were`);
  return red.length + forgotten.length;
};

if ((await (teeth ? allTeeth() : replayAll())) > 0) process.exitCode = 1;

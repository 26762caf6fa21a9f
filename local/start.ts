import { readFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import type { Language } from '#schemas/label';
import { runCommand } from './command.ts';
import { languageOf } from './demo/language.ts';
import { paintFor } from './demo/text/paint.ts';
import { readDirectory } from './load-directory.ts';
import { announce } from './running.ts';
import { greeting } from './start/greeting.ts';
import { HESHAN, loadFile, startSystem } from './system.ts';

const { lang: language } = new Command('npm start --')
  .description(
    'Keeps the local system up, with Heshan’s directory. 启动并保持本机系统，载入赫山区名录。',
  )
  .addOption(
    new Option('--lang <language>', 'in which language 语言')
      .choices(['en', 'zh'])
      .default(languageOf(process.env)),
  )
  .allowExcessArguments(false)
  .parse()
  .opts<{ readonly lang: Language }>();

const since = performance.now();
const paint = paintFor(process.stdout);
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const report = (line: string): void => {
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  print(paint('dim', `${seconds.padStart(5)} s  ${line}`));
};

/** A signal is the normal way to end it, so it exits with success; the cleanup has run before. */
const endWell = (): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      process.exit(0);
    });
  }
};

await runCommand(async () => {
  const system = await startSystem(report);
  try {
    report('loading the directory ...');
    await loadFile(system, HESHAN);
    const lines = readDirectory(await readFile(HESHAN, 'utf8'));
    const running = announce(system);
    endWell();
    for (const line of greeting({ running, lines, language, paint })) print(line);
  } catch (error) {
    await system.stop();
    throw error;
  }
});

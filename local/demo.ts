import { Command, Option } from 'commander';
import type { Language } from '#schemas/label';
import { runCommand } from './command.ts';
import { languageOf } from './demo/language.ts';
import { stories } from './demo/stories/index.ts';
import type { Story } from './demo/story.ts';
import { tell } from './demo/tell.ts';
import { teller } from './demo/teller.ts';
import { paintFor } from './demo/text/paint.ts';

interface Options {
  readonly story: string;
  readonly list?: true;
  readonly lang: Language;
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const [first] = stories;
const names = stories.map(({ name }) => name);

const options = new Command('npm run demo --')
  .description('Plays a story on a local cloud, through HTTPS. 在本机云上通过 HTTPS 演示一个案件。')
  .addOption(
    new Option('--story <name>', 'which story 讲哪个故事').choices(names).default(first?.name),
  )
  .option('--list', 'the stories that there are 列出全部故事')
  .addOption(
    new Option('--lang <language>', 'in which language 语言')
      .choices(['en', 'zh'])
      .default(languageOf(process.env)),
  )
  .allowExcessArguments(false)
  .parse()
  .opts<Options>();

const list = ({ lang }: Options) => {
  for (const { name, title } of stories) print(`${name.padEnd(16)}${title[lang]}`);
};

const play = async (story: Story, { lang: language }: Options): Promise<void> => {
  const cameTrue = await tell(story, teller({ language, print, paint: paintFor(process.stdout) }));
  if (!cameTrue) process.exitCode = 1;
};

const chosen = stories.find(({ name }) => name === options.story);
if (options.list) list(options);
else if (chosen) await runCommand(() => play(chosen, options));

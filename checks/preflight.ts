import { readFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { chosen } from '#infra/chosen';
import { deployments } from '#infra/config';
import { runCommand } from '#local/command';
import { languageOf } from '#local/demo/language';
import { readDirectory, WrongDirectory } from '#local/load-directory';
import { textOf } from '#local/text-of';
import type { Language } from '#schemas/label';
import { Instant } from '#schemas/time';
import type { Directory } from './preflight/directory.ts';
import { isBlocking, type Section } from './preflight/item.ts';
import { prove } from './preflight/prove.ts';

/**
 * `npm run preflight -- NAME [FILE]`: checks offline whatever can be checked of a deployment; exits with 1 if it must
 * not be deployed.
 */
const command = new Command('npm run preflight --')
  .description('Proves a deployment offline. 离线核对一个部署。')
  .argument('<name>', 'an entry of infra/config.ts 部署项名称')
  .argument('[file]', 'its directory, one JSON object to a line 名录文件')
  .addOption(
    new Option('--lang <language>', 'in which language 语言')
      .choices(['en', 'zh'])
      .default(languageOf(process.env)),
  )
  .parse();

const directoryIn = async (file: string): Promise<Directory> => {
  const content = await readFile(file);
  const bytes = content.length;
  try {
    const lines = readDirectory(textOf(content)).map(({ value }) => value);
    return { lines, unread: [], bytes };
  } catch (error) {
    if (!(error instanceof WrongDirectory)) throw error;
    return { lines: [], unread: error.message.split('\n'), bytes };
  }
};

const MARKS = { blocks: '✗', look: '!', todo: '□', holds: '✓' };

const print = ({ title, items }: Section, language: Language): void => {
  console.log(`\n${title[language]}`);
  for (const item of items) console.log(`  ${MARKS[item.mark]} ${item[language]}`);
};

const verdict = (count: number): { readonly zh: string; readonly en: string } =>
  count > 0
    ? { zh: `不可部署，✗ 共 ${count} 项`, en: `it may not go out: ${count} ✗` }
    : { zh: '没有事项阻止部署', en: 'nothing here keeps it from going out' };

await runCommand(async () => {
  const [name = '', file] = command.args;
  const { lang } = command.opts<{ readonly lang: Language }>();
  const deployment = Object.values(chosen(deployments, name))[0];
  if (!deployment) throw new Error(command.helpInformation());
  const { packs } = await import('#adapters/policy-packs');
  const directory = file ? await directoryIn(file) : undefined;
  const at = Instant.parse(new Date().toISOString());
  const sections = prove(
    { name, deployments, packs, at, ...(directory && { directory }) },
    deployment,
  );
  for (const section of sections) print(section, lang);
  const count = sections.flatMap(({ items }) => items).filter(isBlocking).length;
  console.log(`\n${name}: ${verdict(count)[lang]}`);
  if (count > 0) process.exitCode = 1;
});

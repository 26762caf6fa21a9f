import { readFile } from 'node:fs/promises';
import { readDirectory } from '#local/load-directory';
import { loadFile, type System, startSystem } from '#local/system';
import type { Label } from '#schemas/label';
import { counties } from './cast.ts';
import { namesIn } from './names.ts';
import { stageFor } from './stage.ts';
import type { Story } from './story.ts';
import { StoryFailed } from './story-failed.ts';
import type { Teller } from './teller.ts';

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);

const progress =
  ({ print, paint }: Teller, since: number) =>
  (line: string) =>
    print(paint('dim', `${seconds(since).padStart(5)} s  ${line}`));

const tellOn = async (system: System, story: Story, teller: Teller) => {
  const { file, cast } = counties[story.county ?? 'heshan'];
  await loadFile(system, file);
  const names = namesIn(readDirectory(await readFile(file, 'utf8')));
  const stage = await stageFor({ system, cast, names, teller });
  await story.tell(stage);
};

const failed = ({ paint, print, language }: Teller, { fact, seen }: StoryFailed) => {
  const words: Label = { zh: '演示未通过', en: 'this did not come true' };
  print('');
  print(paint('red', `✗ ${words[language]}: ${fact[language]}`));
  print(paint('dim', `  ${seen.slice(0, 2000)}`));
};

const cameTrue = (teller: Teller, since: number) => {
  const all = teller.facts();
  const words: Label = {
    zh: `演示通过：共核对 ${all} 项，全部相符，用时 ${seconds(since)} 秒。想亲手试试：npm start`,
    en: `It all came true: ${all} facts held, in ${seconds(since)} s. To try it yourself: npm start`,
  };
  teller.blank();
  teller.print(teller.paint('bold', words[teller.language]));
};

/**
 * Tells a story on a local cloud of its own.
 *
 * @returns whether all of it came true.
 */
export const tell = async (story: Story, teller: Teller): Promise<boolean> => {
  const since = performance.now();
  teller.title(story.title, story.about);
  teller.blank();
  const system = await startSystem(progress(teller, since));
  try {
    await tellOn(system, story, teller);
    cameTrue(teller, since);
    return true;
  } catch (error) {
    if (!(error instanceof StoryFailed)) throw error;
    failed(teller, error);
    return false;
  } finally {
    await system.stop();
  }
};

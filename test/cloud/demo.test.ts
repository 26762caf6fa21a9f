import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { counties } from '#local/demo/cast';
import { namesIn } from '#local/demo/names';
import type { Cast } from '#local/demo/parts';
import { stageFor } from '#local/demo/stage';
import { stories } from '#local/demo/stories/index';
import type { Story } from '#local/demo/story';
import { StoryFailed } from '#local/demo/story-failed';
import { teller } from '#local/demo/teller';
import { widthOf } from '#local/demo/text/width';
import { root } from '#local/paths';
import { announce } from '#local/running';
import { examples } from '#local/start/examples';
import type { System } from '#local/system';
import type { Language } from '#schemas/label';
import { aCounty } from './a-county.ts';
import { well } from './flow/time.ts';
import { theSystem } from './world.ts';

let system: System;

beforeAll(async () => {
  system = await theSystem();
});

const aCast = async ({ county = 'heshan' }: Pick<Story, 'county'>): Promise<Cast> => {
  const { people, town } = await aCounty(system, undefined, counties[county].pack);
  return {
    parts: {
      teacher: people.school,
      officer: people.station,
      deputy: people.stationDeputy,
      chief: people.countyPolice,
      township: people.township,
      civilAffairs: people.civilAffairs,
      administrator: people.leadingGroup,
      village: people.services,
      institution: people.institution,
      protection: people.institution,
      education: people.services,
      legalAid: people.services,
      procuratorate: people.services,
      court: people.services,
    },
    division: town,
  };
};

const aStage = async (language: Language, story: Pick<Story, 'county'> = {}) => {
  const lines: string[] = [];
  const tell = teller({ language, print: (line) => lines.push(line) });
  const stage = await stageFor({
    system,
    cast: await aCast(story),
    names: namesIn([]),
    teller: tell,
  });
  return { stage, lines, facts: tell.facts };
};

/** Each story in one language: the languages differ only in words and line breaks. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  alone: 'zh',
  unanswered: 'en',
  beaten: 'en',
  roster: 'zh',
  abandoned: 'en',
};

describe.each(stories)('the story “$name”', (story) => {
  beforeEach(() => well(system));

  const language = LANGUAGES[story.name] ?? 'zh';

  it(`comes true, told in ${language} within 100 columns`, async () => {
    const { stage, lines, facts } = await aStage(language, story);

    await story.tell(stage);

    expect(facts()).toBeGreaterThan(15);
    expect(lines.filter((line) => widthOf(line) > 100)).toEqual([]);
  });
});

describe('a story', () => {
  beforeEach(() => well(system));

  it('fails at the first thing that does not come true, and names it', async () => {
    const { stage, facts } = await aStage('en');
    await stage.teacher.reports({
      situations: ['missing'],
      inEnglish: '',
      reporter: { kind: 'school' },
    });
    const before = facts();

    const telling = stage.teacher.asks({
      state: 'accepted',
      seenByPolice: true,
      telephoneNow: false,
    });

    await expect(telling).rejects.toThrow(StoryFailed);
    await expect(telling).rejects.toThrow('is told: accepted');
    expect(facts()).toBe(before);
  });
});

describe('the example calls of npm start', () => {
  it('work when they are pasted', async () => {
    const script = examples(announce(system)).map(({ command }) => command);
    const run = promisify(execFile);

    const { stdout } = await run('bash', ['-euc', script.join('\n')], { cwd: root });
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => Object.keys(JSON.parse(line)));

    expect(answers).toEqual([
      expect.arrayContaining(['receipt', 'caseNumber']),
      expect.arrayContaining(['items']),
      expect.arrayContaining(['now', 'swept']),
      expect.arrayContaining(['items']),
      expect.arrayContaining(['caseNumber', 'episodes']),
      expect.arrayContaining(['code', 'form']),
    ]);
  });
});

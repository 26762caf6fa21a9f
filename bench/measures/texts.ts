import type { Measure } from '../measure.ts';
import { countedRatio } from '../ratio.ts';
import { before } from '../texts/before.ts';
import { countTexts } from '../texts/count.ts';
import { play, type TextsStory } from '../texts/play.ts';
import { textsStories } from '../texts/stories.ts';

const counted = async (story: TextsStory) => {
  const was = before[story.name];
  if (!was) throw new Error(`no goal is set for the story ${story.name}`);
  const { sms, emails, perPerson } = countTexts(await play(story));
  const people = Object.entries(perPerson).map(([name, count]) => `${name} ${count}`);
  return {
    ratios: [
      countedRatio({ name: `${story.name}: SMS ÷ goal`, unit: 'texts', goal: 1 }, sms, was.most),
      countedRatio(
        { name: `${story.name}: e-mails ÷ before`, unit: 'texts', goal: 1 },
        emails,
        was.emails,
      ),
    ],
    note: `${story.name}: ${sms} SMS (${was.sms} before), ${emails} e-mails (${was.emails} before); SMS by officer: ${people.join(', ')}.`,
  };
};

/** The texts that officers are sent in four stories, which are the same each time. */
export const texts: Measure = {
  name: 'texts',
  title: 'Texts to officers in four stories ÷ what is wanted',
  run: async () => {
    const all = [];
    for (const story of textsStories) all.push(await counted(story));
    return { ratios: all.flatMap(({ ratios }) => ratios), notes: all.map(({ note }) => note) };
  },
};

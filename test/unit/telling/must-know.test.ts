import { describe, expect, it } from 'vitest';
import { holidayCalendar } from '#adapters/holiday-calendar';
import { addTerm } from '#domain/time/add-term';
import { Instant } from '#schemas/time';
import { play } from '../../../bench/texts/play.ts';
import { textsStories } from '../../../bench/texts/stories.ts';
import { type Learned, learnedIn } from '../../telling/learned.ts';
import { type MustKnow, mustKnow } from '../../telling/must-know.ts';

const MINUTE_MS = 60_000;
const HALF_PAST_NINE_MS = 9.5 * 60 * MINUTE_MS;

/** Half past nine of the next working day after this moment. */
const nextMorning = (from: string): string => {
  const { at } = addTerm(Instant.parse(from), { amount: 1, unit: 'workday' }, holidayCalendar);
  return new Date(Date.parse(at) - 24 * 60 * MINUTE_MS + HALF_PAST_NINE_MS).toISOString();
};

const latest = ({ by }: MustKnow, { happenedAt }: Learned): string => {
  if (by === 'same_morning') return nextMorning(happenedAt);
  const minutes = by === 'at_once' ? 2 : by;
  return new Date(Date.parse(happenedAt) + minutes * MINUTE_MS).toISOString();
};

const isLate = (entry: MustKnow, learned: Learned): boolean =>
  learned.at === undefined || learned.at > latest(entry, learned);

describe.each(textsStories)('who must know in the story “$name”', (story) => {
  const entries = mustKnow.filter(({ story: of }) => story.name.startsWith(of));
  const played = play(story);

  it('is said by some entry', () => {
    expect(entries.length).toBeGreaterThan(4);
  });

  it.each(entries)('learns in time: $office, $of $what ($source)', async (entry) => {
    const learned = learnedIn(await played, entry);

    expect(learned).not.toEqual([]);
    expect(learned.filter((each) => isLate(entry, each))).toEqual([]);
  });
});

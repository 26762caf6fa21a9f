import type { Duty } from '#domain/duty/duty';
import { countyWrites } from '#test/fakes/a-county';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { perform } from '#test/fakes/perform';
import { endAsUsual, nameOf } from '#test/fakes/usual-course';
import { alertsIn, dutiesIn } from '#test/fakes/what-happened';
import { report } from '#test/fakes/what-people-do';
import { stageOf } from '../story/stage.ts';
import type { Story } from '../story/tell.ts';
import { nothing } from '../table/tally.ts';

/** A story of which the texts are counted. */
export interface TextsStory extends Story {
  /** Minutes that pass before each act. */
  readonly pace: number;
  /** The time that the story takes in all, from the report. */
  readonly days: number;
  /** The types of duties that nobody ends. */
  readonly leaves: readonly string[];
  /** The days on which the station notes that it tried again to reach the parents. */
  readonly tries?: readonly number[];
}

const MINUTES_OF_DAY = 24 * 60;
const MOST_DUTIES = 80;

/** The duties that people end last. */
const LAST: readonly string[] = ['end-custody', 'close'];

const lastness = ({ type }: Duty): number => LAST.indexOf(type);

const openIn = (world: World, caseId: string): readonly Duty[] =>
  dutiesIn(world).filter((duty) => duty.caseId === caseId && !duty.ended);

const nextOf = (world: World, caseId: string, leaves: readonly string[]): Duty | undefined =>
  openIn(world, caseId)
    .filter(({ owner, type }) => 'office' in owner && type !== 'review-custody')
    .filter(({ type }) => !leaves.includes(type))
    .toSorted((one, other) => lastness(one) - lastness(other))[0];

const worldOf = (pack: string | undefined): World => {
  const world = aWorld();
  world.table.transact(countyWrites(pack));
  return world;
};

/** Nothing is counted but texts. */
const service = {
  count: async (work: () => Promise<unknown>) => {
    await work();
    return nothing;
  },
};

/** The station notes on each search for a parent that it has tried again. */
const tryAgain = async (world: World, caseId: string): Promise<number> => {
  const at = await world.clock.now();
  const searches = openIn(world, caseId).filter(({ type }) => type === 'keep-contact');
  for (const { id: dutyId } of searches) {
    const body = { kind: 'contact_attempt' as const, at, text: '再次拨打，仍未接通。' };
    const input = { params: { dutyId }, body };
    await perform(world, { step: 'noteOnDuty', input, call: callAs('station') });
  }
  return searches.length;
};

/** Plays a story to the end of its days, with a sweep at each moment at which anything is due. */
export const play = async (story: TextsStory) => {
  const world = worldOf(story.pack);
  const stage = stageOf({ world, service });
  const start = Date.parse(await world.clock.now());
  const until = async (day: number): Promise<void> => {
    const passed = (Date.parse(await world.clock.now()) - start) / 60_000;
    await stage.passes(Math.max(0, day * MINUTES_OF_DAY - passed));
  };
  const { caseId } = await stage.acts(() => report(world, { child: {} }));
  await stage.untilQuiet();
  for (let n = 0; n < MOST_DUTIES; n += 1) {
    const duty = nextOf(world, caseId, story.leaves);
    if (!duty) break;
    await stage.passes(story.waits?.[nameOf(duty)] ?? story.pace);
    const said = story.saying[duty.type] ?? {};
    await stage.acts(() => endAsUsual(world, duty, story.course, said));
    await stage.untilQuiet();
  }
  for (const day of story.tries ?? []) {
    await until(day);
    await stage.acts(() => tryAgain(world, caseId));
    await stage.untilQuiet();
  }
  await until(story.days);
  return { world, caseId, alerts: alertsIn(world).filter((alert) => alert.caseId === caseId) };
};

export type Played = Awaited<ReturnType<typeof play>>;

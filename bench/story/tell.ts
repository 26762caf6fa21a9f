import type { Duty } from '#domain/duty/duty';
import { dutyTypes } from '#schemas/duties/index';
import { type Course, endAsUsual, nameOf } from '#test/fakes/usual-course';
import { dutiesIn } from '#test/fakes/what-happened';
import { report } from '#test/fakes/what-people-do';
import { countedWorld } from '../table/counted-world.ts';
import { type Stage, stageOf } from './stage.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A case from its report to its close, as one of the demonstrations tells it. */
export interface Story {
  readonly name: string;
  /** @default - Heshan's */
  readonly pack?: string;
  /** The outcomes that differ from the usual ones, by the duty's name. */
  readonly course: Course;
  /** The fields that differ from the usual ones of an outcome, by duty type. */
  readonly saying: Readonly<Record<string, Fields>>;
  /** Minutes that pass before the duty of this name is ended. */
  readonly waits?: Readonly<Record<string, number>>;
}

/** The duties that people end last; ending a review would only open the next one. */
const LAST: readonly string[] = ['end-custody', 'close', 'review-custody'];

const lastness = ({ type }: Duty): number => LAST.indexOf(type);

/** The duty to end next: the one that has been open longest, except that those in `LAST` come last. */
const nextOf = ({ world }: Stage, caseId: string): Duty | undefined =>
  dutiesIn(world)
    .filter((duty) => duty.caseId === caseId && !duty.ended)
    .filter(({ owner, type }) => 'office' in owner && type !== dutyTypes['review-custody'].code)
    .toSorted((one, other) => lastness(one) - lastness(other))[0];

const MOST_DUTIES = 80;

/**
 * Tells a story in memory, and counts its cost.
 *
 * @param told - where it is told, if not in a world of its own.
 */
export const tell = async (story: Story, told?: Stage) => {
  const counted = told ?? (await countedWorld(story.pack));
  const { world } = counted;
  const stage = stageOf(counted);
  const { caseId } = await stage.acts(() => report(world, { child: {} }));
  await stage.untilQuiet();
  for (let n = 0; n < MOST_DUTIES; n += 1) {
    const duty = nextOf(counted, caseId);
    if (!duty) break;
    const minutes = story.waits?.[nameOf(duty)];
    if (minutes) await stage.passes(minutes);
    const said = story.saying[duty.type] ?? {};
    await stage.acts(() => endAsUsual(world, duty, story.course, said));
    await stage.untilQuiet();
  }
  const executions = world.machines.started.length;
  const invocations = { ...stage.invocations, executions };
  return { world, caseId, invocations, ...stage.spent() };
};

export type ToldStory = Awaited<ReturnType<typeof tell>>;

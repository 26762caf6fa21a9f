import type { System } from '#local/system';
import { isTime } from '#test/packs/course';
import { eventually } from '../eventually.ts';
import type { DutyView, Entry, TheCase } from './a-case.ts';
import { outbox } from './outbox.ts';
import { type Plan, USUAL } from './outcomes.ts';

/** The course of a story: how each duty ends, and which ones end as soon as they are open. */
export interface Course {
  readonly plan: Plan;
  readonly first?: string;
  /** Fields that differ from the usual ones, by duty type. */
  readonly saying?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Called while a duty is the next one, before it is ended. */
  readonly before?: (duty: DutyView) => Promise<void>;
  readonly after?: (duty: DutyView) => Promise<void>;
}

export const changeOf = ({ saying }: Course, { type }: DutyView) => saying?.[type] ?? {};

const order = ({ first }: Course, { type }: DutyView): number =>
  type === first ? -1 : Object.keys(USUAL).indexOf(type);

/** The next duty of the course, as soon as there is one; nothing when the case is closed. */
const next = async (of: TheCase, course: Course): Promise<DutyView | undefined> => {
  const seen = await eventually(async () => {
    const found = await of.show();
    const [duty] = found.duties
      .filter((each) => !each.ended && course.plan[each.type] && isTime(each, found))
      .toSorted((one, other) => order(course, one) - order(course, other));
    return (found.status === 'closed' || duty) && { duty };
  });
  return seen.duty;
};

/** Plays the course until this duty is the next, or else to the case's end. */
export const play = async (of: TheCase, course: Course, until?: string): Promise<void> => {
  for (;;) {
    const duty = await next(of, course);
    if (!duty || duty.type === until) return;
    await course.before?.(duty);
    await of.answer(duty, course.plan[duty.type] ?? '', changeOf(course, duty));
    await course.after?.(duty);
  }
};

const brief = (of: TheCase, { type, actor, basis, data }: Entry): string => {
  const { lateSeconds: _late, ...facts } = data;
  const whole = [type, Object.keys(actor), basis.map(({ clause }) => clause), facts];
  return JSON.stringify(whole)
    .replaceAll(of.caseNumber, 'CASE')
    .replace(/"id":"F\w{12}"/, '"id":"FILE"')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME');
};

/**
 * The history without ids and times, sorted, since things that happen in parallel, such as the register number, come in
 * any order. Every message to the reporter was sent.
 */
export const briefly = async (system: System, of: TheCase): Promise<readonly string[]> => {
  await eventually(async () => {
    const untold = await outbox(system, of.caseNumber, 'REPORTER-OUTBOX');
    return untold.length === 0;
  });
  return (await of.history())
    .filter(({ type }) => type !== 'EpisodeResumed' && type !== 'ReportNumbered')
    .map((entry) => brief(of, entry))
    .toSorted();
};

import * as z from 'zod';
import type { Duty } from '#domain/duty/duty';
import { RungCode } from '#schemas/ladder';

/** The events that are no rung of a ladder. */
const News = z.enum(['opened', 'ended', 'noted', 'turned']);

/** The event that an alert reports, read from its name: `due`, its second repetition `due-2`, `noted-17`. */
export interface Occasion {
  readonly name: z.infer<typeof News> | RungCode;
  readonly rung?: RungCode;
  /** 0 for the rung itself, n for its n-th repetition. */
  readonly repetition: number;
  /** How often the ladder had begun again when the rung was given. */
  readonly again: number;
}

const WITH_NUMBERS = /^(?<name>[a-z-]*[a-z])(?:-(?<first>\d+))?(?:-(?<second>\d+))?$/;

/** @throws {RangeError} for an occasion that no alert has. */
export const occasionOf = (occasion: string): Occasion => {
  const { name = '', first, second } = WITH_NUMBERS.exec(occasion)?.groups ?? {};
  const rung = RungCode.safeParse(name);
  if (rung.success) {
    const [again, repetition] = second === undefined ? [0, first] : [first, second];
    return {
      name: rung.data,
      rung: rung.data,
      repetition: Number(repetition ?? 0),
      again: Number(again),
    };
  }
  const news = News.safeParse(name);
  if (!news.success) throw new RangeError(`no alert has the occasion ${occasion}`);
  return { name: news.data, repetition: 0, again: 0 };
};

/** Whether the duty's ladder has given a later rung since: then the alerts of that rung stand for this one. */
export const isOvertaken = ({ ladder, given, again = 0 }: Duty, occasion: string): boolean => {
  if (occasion === 'opened') return given > 0;
  const { rung, repetition, again: of } = occasionOf(occasion);
  if (!rung) return false;
  const place = ladder.rungs.findIndex((each) => each.rung === rung);
  return of === again && place >= 0 && given > place + repetition + 1;
};

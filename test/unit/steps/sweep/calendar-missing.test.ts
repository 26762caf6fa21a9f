import { describe, expect, it } from 'vitest';
import { metricNames } from '#schemas/metrics';
import { Instant } from '#schemas/time';
import { sweep } from '#steps/sweep/sweep';
import { aWorld } from '#test/fakes/a-world';

/** The number counted by a sweep at a moment, with the calendar of these years. */
const missingAt = async (moment: string, years: readonly number[]): Promise<number> => {
  const world = aWorld();
  await world.clock.moveTo(Instant.parse(moment));
  const calendar = { ...world.ports.calendar, covers: (year: number) => years.includes(year) };
  await sweep({ ...world.ports, calendar });
  return world.meter.total(metricNames.calendarMissing);
};

describe('a sweep counts that next year’s holidays are not known', () => {
  it('in December, by the date in China', async () => {
    expect(await missingAt('2026-11-30T16:00:00.000Z', [2026])).toBe(1);
  });

  it('and not before, while nobody can know them', async () => {
    expect(await missingAt('2026-11-30T15:59:00.000Z', [2026])).toBe(0);
  });

  it('and not once they are known', async () => {
    expect(await missingAt('2026-12-31T15:59:00.000Z', [2026, 2027])).toBe(0);
  });
});

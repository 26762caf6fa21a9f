import { expect, it } from 'vitest';
import { sweep } from '#steps/sweep/sweep';
import { aStorm, MOST_PER_HOUR, ownSms, tellAll, textsTo } from '#test/fakes/a-storm';

it('sixty duties with one due time are the texts of an hour and a digest, and nobody is left out', async () => {
  const { world, duties } = await aStorm(60);
  expect(new Set(duties.map(({ due }) => due)).size).toBe(1);

  await tellAll(world, duties);
  await sweep(world.ports);

  expect(textsTo(world, 'station')).toHaveLength(MOST_PER_HOUR + 1);
  expect(ownSms(world, 'station')).toHaveLength(60);
  expect(ownSms(world, 'station').filter(({ status }) => status !== 'handed_over')).toEqual([]);
});

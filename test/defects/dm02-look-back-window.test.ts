import { expect, it } from 'vitest';
import { sweep } from '#steps/sweep/sweep';
import { aCase } from '#test/fakes/a-response';
import { openDutyOf } from '#test/fakes/what-people-do';
import { rungsOf } from './rungs-of.ts';

it.each([
  ['an hour', 60],
  ['three days', 3 * 24 * 60],
  ['thirty days', 30 * 24 * 60],
])(
  'after a pause of %s between two runs nothing that fell due in it is passed over',
  async (_name, minutes) => {
    const { world, caseId } = await aCase();
    const { id, ladder } = openDutyOf(world, caseId, 'accept');
    await sweep(world.ports);
    world.clock.forward(minutes);

    await sweep(world.ports);

    const given = rungsOf(world, id).map(({ rung }) => rung);
    expect(given.slice(0, ladder.rungs.length)).toEqual(ladder.rungs.map(({ rung }) => rung));
  },
);

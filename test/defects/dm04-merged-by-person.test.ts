import { expect, it } from 'vitest';
import { people } from '#test/fakes/a-county';
import { aWorld } from '#test/fakes/a-world';
import { alertsIn } from '#test/fakes/what-happened';
import { openDutyOf, relayAll, report } from '#test/fakes/what-people-do';

it('two duties of one person, opened in one moment, are two entries and two texts', async () => {
  const world = aWorld();
  const { caseId } = await report(world);
  const duties = ['accept', 'dispatch'].map((type) => openDutyOf(world, caseId, type));
  await relayAll(world);

  const owed = alertsIn(world).filter(
    ({ recipient, occasion }) => recipient === people.station && occasion === 'opened',
  );
  expect(owed.map(({ dutyId }) => dutyId).sort()).toEqual(duties.map(({ id }) => id).sort());
  const texts = world.messenger.texts.map(({ text }) => text);
  for (const { text } of owed) expect(texts).toContain(text);
});

import { expect, it } from 'vitest';
import { people } from '#test/fakes/a-county';
import { aWorld } from '#test/fakes/a-world';
import { alertsIn } from '#test/fakes/what-happened';
import { openDutyOf, relayAll, report } from '#test/fakes/what-people-do';

it('two duties of one person, opened in one moment, are two entries, and the one text counts both', async () => {
  const world = aWorld();
  const { caseId } = await report(world);
  const duties = ['accept', 'dispatch'].map((type) => openDutyOf(world, caseId, type));
  await relayAll(world);

  const owed = alertsIn(world).filter(
    ({ recipient, occasion }) => recipient === people.station && occasion === 'opened',
  );
  expect(owed.map(({ dutyId }) => dutyId).sort()).toEqual(duties.map(({ id }) => id).sort());
  const inText = owed.filter(({ joined }) => !joined);
  expect(inText).toHaveLength(1);
  expect(owed.map(({ id, joined = id }) => joined)).toEqual(owed.map(() => inText[0]?.id));
  expect(world.messenger.texts.map(({ text }) => text)).toEqual(inText.map(({ text }) => text));
  expect(inText[0]?.text).toContain('新待办2项');
});

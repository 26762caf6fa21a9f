import { expect, it } from 'vitest';
import { endedEpisodeRecord } from '#domain/episode/ended-episode';
import { Message } from '#domain/outbox/message';
import type { Put, Write } from '#domain/record';
import { aWorld, type World } from '#test/fakes/a-world';
import { linesIn } from '#test/fakes/of-people';
import { parsed } from '#test/fakes/parsed';
import { endNamed, goOn } from '#test/fakes/usual-course';
import { relayAll, report, runUntilQuiet } from '#test/fakes/what-people-do';

const isOfPeople = (write: Write): write is Put =>
  write.kind === 'put' &&
  write.name === 'message' &&
  parsed(Message, write.value).errand.kind === 'peopleOfEvent';

/** Keeps the messages about people back. @returns them */
const holdBack = (world: World): readonly Put[] => {
  const held: Put[] = [];
  const { store } = world.ports;
  const write = async (writes: readonly Write[]): Promise<void> => {
    held.push(...writes.filter(isOfPeople));
    await store.write(writes.filter((each) => !isOfPeople(each)));
  };
  Object.assign(world.ports, { store: { ...store, write } });
  return held;
};

/** A father has beaten the child, who is placed elsewhere: it takes its course to the end. */
const beaten = async (world: World): Promise<void> => {
  const { caseId } = await report(world);
  await runUntilQuiet(world);
  const change = { situations: ['domestic_violence'], parents: ['father'] };
  await endNamed(world, caseId, 'dispatch', 'found', change);
  await goOn(world, caseId);
};

const noted = (world: World) =>
  linesIn(world)
    .map(({ note }) => `${note.kind} ${note.code}`)
    .toSorted();

it('a ledger is the same however late its messages come, when the episodes have left the state', async () => {
  const [world, late] = [aWorld(), aWorld()];
  await beaten(world);
  const held = holdBack(late);
  await beaten(late);
  expect(linesIn(late)).toEqual([]);
  expect(late.table.having('type', endedEpisodeRecord.name).length).toBeGreaterThan(0);

  late.table.transact(held);
  await relayAll(late);

  expect(noted(late)).toEqual(noted(world));
  expect(noted(world)).toContain('act temporary_custody');
});

import { beforeEach, describe, expect, it } from 'vitest';
import { fold } from '#domain/composed/child';
import type { Write } from '#domain/record';
import { aCustodyWorld, anEscort, handOver, toPlace } from '#test/fakes/a-custody';
import { CHILD, MARK, OTHER_CHILD } from '#test/fakes/a-report';
import type { World } from '#test/fakes/a-world';
import { assign, childFile, eventsOfFile, fileOf, filesIn, join, part } from '#test/fakes/of-files';
import { caseNow, casesIn, dutiesIn } from '#test/fakes/what-happened';
import { report, runUntilQuiet } from '#test/fakes/what-people-do';

/** A child in custody, in a case of its own. */
const inCustody = async (world: World, child: object, place: string): Promise<string> => {
  const caseId = await anEscort(world, { child });
  await handOver(world, caseId, toPlace(place, { namedPerson: MARK }));
  return caseId;
};

/** The open duties with their owners and next moments, which nothing may lose. */
const owedIn = (world: World) =>
  new Map(
    dutiesIn(world).flatMap(({ id, ended, owner, nextAt }) =>
      ended ? [] : [[id, { owner, nextAt }] as const],
    ),
  );

const reportsIn = (world: World): readonly string[] =>
  casesIn(world).flatMap(({ reports }) => reports.map(({ id }) => id));

/** The world of a process in which something else happens between its reading and its first write. */
const overtakenBy = (world: World, happens: () => Promise<unknown>): World => {
  const { store } = world.ports;
  let isOver = false;
  const write = async (writes: readonly Write[]): Promise<void> => {
    if (!isOver) {
      isOver = true;
      await happens();
    }
    await store.write(writes);
  };
  return { ...world, ports: { ...world.ports, store: { ...store, write } } };
};

const namesIn = async (world: World, caseId: string): Promise<readonly string[]> => {
  const { name } = (await childFile(world, caseId)).child;
  return (name ? [name, ...name.others] : []).map(({ value }) => value).toSorted();
};

describe('two children in custody who are taken for one', () => {
  let world: World;
  let elder: string;
  let younger: string;
  let owed: ReturnType<typeof owedIn>;

  beforeEach(async () => {
    world = aCustodyWorld();
    elder = await inCustody(world, { name: 'elder', citizenId: CHILD }, 'home-place');
    younger = await inCustody(
      world,
      { name: 'younger', citizenId: OTHER_CHILD },
      'station-of-relief-place',
    );
    owed = owedIn(world);
  });

  const nothingIsLost = async (reports: number): Promise<void> => {
    await runUntilQuiet(world);
    const now = owedIn(world);
    for (const [id, duty] of owed) expect([id, now.get(id)]).toEqual([id, duty]);
    expect(new Set(reportsIn(world)).size).toBe(reports);
    for (const caseId of [elder, younger]) {
      expect(await caseNow(world, caseId)).toMatchObject({ status: 'open', custody: {} });
    }
    for (const file of filesIn(world)) expect(fold(eventsOfFile(world, file.id))).toEqual(file);
  };

  it('lose no duty, no report and no clock: joined, parted, and joined the other way', async () => {
    await nothingIsLost(2);
    const told = { child: { name: 'told meanwhile', citizenId: OTHER_CHILD } };
    const { caseId } = await report(
      overtakenBy(world, () => join(world, younger, elder)),
      told,
    );
    expect(caseId).toBe(elder);
    await nothingIsLost(3);
    const all = ['elder', 'told meanwhile', 'younger'];
    for (const each of [elder, younger]) expect(await namesIn(world, each)).toEqual(all);

    await part(world, younger);
    await nothingIsLost(3);
    expect(await namesIn(world, elder)).toEqual(['elder', 'told meanwhile']);
    expect(await namesIn(world, younger)).toEqual(['told meanwhile', 'younger']);

    const [own, other] = [await fileOf(world, younger), await fileOf(world, elder)];
    const { unassigned } = await childFile(world, younger);
    expect(unassigned).toMatchObject([
      { file: other.id, other: other.id, fields: expect.arrayContaining(['name', 'citizenId']) },
    ]);
    for (const entry of unassigned) await assign(world, younger, entry, own.id);
    await nothingIsLost(3);
    expect(await namesIn(world, elder)).toEqual(['elder']);
    expect(await namesIn(world, younger)).toEqual(['told meanwhile', 'younger']);
    for (const each of [elder, younger]) {
      expect((await childFile(world, each)).unassigned).toEqual([]);
    }

    const { caseId: next } = await report(
      overtakenBy(world, () => join(world, elder, younger)),
      { child: { name: 'told again', citizenId: CHILD } },
    );
    expect(next).toBe(younger);
    await nothingIsLost(4);
    for (const each of [elder, younger]) {
      expect(await namesIn(world, each)).toEqual(['elder', 'told again', ...all.slice(1)]);
    }
  });
});

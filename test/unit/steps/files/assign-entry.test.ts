import { describe, expect, it } from 'vitest';
import { profileRecord } from '#domain/child/profile';
import { fold } from '#domain/composed/child';
import type { Refusal } from '#domain/errors';
import { remove } from '#domain/record';
import { FileId } from '#schemas/ids';
import { CHILD, MARK, OTHER_CHILD } from '#test/fakes/a-report';
import { aWorld, type World } from '#test/fakes/a-world';
import {
  assign,
  childFile,
  eventsOfFile,
  fileOf,
  filesIn,
  join,
  part,
  sealedIn,
} from '#test/fakes/of-files';
import { report } from '#test/fakes/what-people-do';
import { identify } from '#test/fakes/what-supervisors-do';

/** Two files that were joined; meanwhile somebody stated another name on the elder. */
const parted = async () => {
  const world = aWorld();
  const one = await report(world, { child: { name: 'elder', citizenId: CHILD } });
  const two = await report(world, { child: { name: 'younger', citizenId: OTHER_CHILD } });
  const { elder, younger } = { elder: one.caseId, younger: two.caseId };
  await join(world, younger, elder);
  world.clock.forward(1);
  await report(world, { child: { name: `${MARK}later`, citizenId: CHILD } });
  await part(world, younger);
  return { world, elder, younger };
};

const entryIn = async (world: World, caseId: string) => {
  const [entry, ...more] = (await childFile(world, caseId)).unassigned;
  if (!entry || more.length > 0) throw new Error('there is not one entry');
  return entry;
};

const namesIn = async (world: World, caseId: string): Promise<readonly string[]> => {
  const { name } = (await childFile(world, caseId)).child;
  return (name ? [name, ...name.others] : [])
    .map(({ value }) => value.replace(MARK, ''))
    .toSorted();
};

const refusalOf = async (acting: Promise<unknown>) => {
  const refusal = (await acting.catch((error: unknown) => error)) as Refusal;
  return { code: refusal.code, why: refusal.details?.complaints?.map(({ en }) => en) };
};

const NONE = { code: 'bad-input', why: ['there is no such entry to assign'] };

describe('an entry that was made while two files were joined', () => {
  it('is shown in both after they part, and each says that nobody has assigned it', async () => {
    const { world, elder, younger } = await parted();
    expect(await namesIn(world, elder)).toEqual(['elder', 'later']);
    expect(await namesIn(world, younger)).toEqual(['later', 'younger']);
    const [ofElder, ofYounger] = [await entryIn(world, elder), await entryIn(world, younger)];
    const [{ id: first }, { id: second }] = [
      await fileOf(world, elder),
      await fileOf(world, younger),
    ];
    expect(ofElder).toMatchObject({ file: first, other: second, fields: ['name'] });
    expect(ofYounger).toMatchObject({ file: first, other: first, event: ofElder.event });
  });

  it('stays where a person says so, and the other shows it no more', async () => {
    const { world, elder, younger } = await parted();
    await assign(world, elder, await entryIn(world, elder), (await fileOf(world, elder)).id);
    expect(await namesIn(world, elder)).toEqual(['elder', 'later']);
    expect(await namesIn(world, younger)).toEqual(['younger']);
    for (const each of [elder, younger]) {
      expect((await childFile(world, each)).unassigned).toEqual([]);
    }
  });

  it('moves where a person says so, with its words, speaker and time', async () => {
    const { world, elder, younger } = await parted();
    const { name: before } = (await childFile(world, elder)).child;
    const { id } = await fileOf(world, younger);
    await assign(world, younger, await entryIn(world, younger), id);

    expect(await namesIn(world, elder)).toEqual(['elder']);
    const { name } = (await childFile(world, younger)).child;
    const { disputed: _d, others: _o, ...word } = before ?? {};
    expect(name).toMatchObject(word);
    expect(await fileOf(world, younger)).toMatchObject({ known: { name: { disputed: true } } });
    expect(await fileOf(world, elder)).toMatchObject({ known: { name: { disputed: false } } });
  });

  it('is assigned by an event in each, of which one names the other and its hash; the words are sealed', async () => {
    const { world, elder, younger } = await parted();
    const { id } = await fileOf(world, younger);
    const entry = await entryIn(world, younger);
    await assign(world, younger, entry, id);

    const [gives, takes] = [await fileOf(world, elder), await fileOf(world, younger)];
    const [given, taken] = [gives, takes].map((file) => eventsOfFile(world, file.id).at(-1));
    const act = { file: gives.id, event: entry.event, to: id };
    expect(given?.fact.data).toMatchObject({ ...act, other: id, seq: taken?.seq });
    const link = { other: gives.id, seq: given?.seq, hash: given?.hash };
    expect(taken?.fact.data).toMatchObject({ ...act, ...link });
    expect(await sealedIn(world, id, taken?.seq ?? 0)).toMatchObject({
      content: { reason: MARK, statements: [{ field: 'name' }] },
    });
    for (const file of filesIn(world)) expect(fold(eventsOfFile(world, file.id))).toEqual(file);
    expect(JSON.stringify([...world.table.items])).not.toContain(MARK);
  });

  it('is assigned once; while the files are joined again, not at all', async () => {
    const { world, elder, younger } = await parted();
    const entry = await entryIn(world, elder);
    const { id } = await fileOf(world, elder);
    await join(world, elder, younger);
    expect((await childFile(world, elder)).unassigned).toEqual([]);
    expect(await refusalOf(assign(world, elder, entry, id))).toMatchObject({
      why: ['the files are still joined: part them first'],
    });
    await part(world, elder);

    await assign(world, elder, entry, id);
    expect(await refusalOf(assign(world, elder, entry, id))).toMatchObject(NONE);
  });

  it('goes to one of the two files, by the posts that may part them', async () => {
    const { world, elder } = await parted();
    const entry = await entryIn(world, elder);
    const { id } = await fileOf(world, elder);
    const third = FileId.parse('F7K3M9P2QX4TB');
    expect(await refusalOf(assign(world, elder, entry, third))).toMatchObject({
      why: ['one of the two files'],
    });
    expect(await refusalOf(assign(world, elder, entry, id, 'leadingGroup'))).toMatchObject({
      code: 'not-allowed',
    });
    const none = { ...entry, event: entry.event + 1 };
    expect(await refusalOf(assign(world, elder, none, id))).toMatchObject(NONE);
  });

  it('cannot go where the key of a file is destroyed', async () => {
    const { world, elder, younger } = await parted();
    const entry = await entryIn(world, elder);
    const { id } = await fileOf(world, younger);
    await world.store.write([remove(profileRecord, id)]);
    expect(await refusalOf(assign(world, elder, entry, id))).toMatchObject({ code: 'no-file' });
  });

  it('is none where it was made before they were joined, or after they had parted', async () => {
    const { world, elder, younger } = await parted();
    await identify(world, younger, OTHER_CHILD);
    expect((await childFile(world, elder)).unassigned).toHaveLength(1);
  });
});

describe('a third file', () => {
  it('that stays joined shows the entry, and leaves its assignment to the two', async () => {
    const { world, elder, younger } = await parted();
    const { caseId: third } = await report(world, { child: { name: 'third' } });
    await join(world, third, elder);
    expect(await namesIn(world, third)).toEqual(['elder', 'later', 'third']);
    expect((await childFile(world, third)).unassigned).toEqual([]);
    await assign(world, younger, await entryIn(world, younger), (await fileOf(world, younger)).id);
    expect(await namesIn(world, third)).toEqual(['elder', 'third']);
  });
});

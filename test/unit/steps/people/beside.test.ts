import { expect, it } from 'vitest';
import type { FileVault } from '#domain/file-vault';
import type { Write } from '#domain/record';
import { aWorld, type World } from '#test/fakes/a-world';
import { endNamed } from '#test/fakes/usual-course';
import { report, runUntilQuiet } from '#test/fakes/what-people-do';

/** Whether a write belongs to a child's file, a person, or the message about people in a case's event. */
const isOfPeople = ({ key: { pk, sk }, ...write }: Write): boolean =>
  /^(?:FILE|PERSON|CITIZEN)#/.test(pk) ||
  sk.endsWith('-people') ||
  (pk.startsWith('CHILD#') && sk === 'FILE') ||
  (write.kind === 'delete' && sk.endsWith('-people'));

/** The place of a write and its index entries, without random parts. */
const plain = (write: Write): string => {
  const { kind, key } = write;
  const place = write.kind === 'put' && [write.name, write.expect, write.work, write.area];
  return JSON.stringify([kind, key, place])
    .replaceAll(/key-\d+/g, 'KEY')
    .replaceAll(/[0-9A-HJKMNP-TV-Z]{8}(?=[-.#"])/g, 'CASE')
    .replaceAll(/(R-|#|\.)[A-Za-z0-9_-]{16,}/g, '$1X');
};

/** A deployment without files, as in older releases. */
const NO_FILES = undefined as unknown as FileVault;

/** All transactions of a case in which one parent is reprimanded and the other cannot be reached. */
const played = async (hasFiles: boolean) => {
  const world = aWorld();
  const all: (readonly Write[])[] = [];
  const { store, fileVault } = world.ports;
  const ports: World['ports'] = {
    ...world.ports,
    fileVault: hasFiles ? fileVault : NO_FILES,
    store: {
      ...store,
      write: async (writes: readonly Write[]) => {
        await store.write(writes);
        all.push(writes);
      },
    },
  };
  const watched: World = { ...world, ports };
  const { caseId } = await report(watched);
  await runUntilQuiet(watched);
  for (const name of ['accept', 'dispatch', 'reprimand.father', 'order-return.father'])
    await endNamed(watched, caseId, name);
  await endNamed(watched, caseId, 'order-return.mother', 'unreachable');
  return all;
};

it('writes in the case what was written before there were persons, and one message more at most', async () => {
  const [without, with_] = [await played(false), await played(true)];
  const ofCases = with_.map((writes) => writes.filter((write) => !isOfPeople(write)));
  const beside = ofCases.filter((writes) => writes.length > 0);

  expect(beside.map((writes) => writes.map(plain))).toEqual(
    without.map((writes) => writes.map(plain)),
  );
  expect(without.flat().some(isOfPeople)).toBe(false);
  const messages = with_.map((writes) =>
    writes.filter(({ kind, key: { sk } }) => kind === 'put' && sk.endsWith('-people')),
  );
  expect(Math.max(...messages.map(({ length }) => length))).toBe(1);
  expect(messages.flat()).toHaveLength(4);
});

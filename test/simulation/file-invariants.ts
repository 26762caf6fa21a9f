import assert from 'node:assert/strict';
import * as z from 'zod';
import { joinedEntryRecord } from '#domain/child/entry';
import { caseOfChildRecord, fileOfChildRecord } from '#domain/child/file';
import { profileRecord } from '#domain/child/profile';
import { type ChildFile, type FileEvent, fold } from '#domain/composed/child';
import { firstBroken } from '#domain/history/chain';
import { sealedRecord } from '#domain/history/event';
import { FileId } from '#schemas/ids';
import type { World } from '#test/fakes/a-world';
import { contentIn } from '#test/fakes/memory-file-vault';
import { eventsOfFile, filesIn } from '#test/fakes/of-files';
import { parsed } from '#test/fakes/parsed';
import { smallFile } from '#test/fakes/small-state';
import { casesIn } from '#test/fakes/what-happened';
import { isMixed } from './is-mixed.ts';

const valuesOf = <T>({ table }: World, type: string, schema: z.ZodType<T>): readonly T[] =>
  table.having('type', type).map(({ value }) => parsed(schema, value));

const historyHolds = (file: ChildFile, events: readonly FileEvent[]): void => {
  assert.equal(firstBroken(events), undefined, 'the chain of a file is broken');
  const folded = fold(events);
  assert(folded, 'a file without events');
  assert.deepEqual(
    smallFile(folded),
    smallFile(file),
    'the history of a file folds to something else',
  );
};

/** Checks that a case names the file that names the case. */
const casesAreNamed = (world: World): void => {
  const named = casesIn(world).flatMap(({ id, file }) => (file ? [`${file} ${id}`] : []));
  const naming = valuesOf(world, 'caseOfChild', caseOfChildRecord.schema).map(
    ({ fileId, caseId }) => `${fileId} ${caseId}`,
  );
  // The last release also lists a follower's reopened case in the elder's file.
  const listed = isMixed(world) ? naming.filter((each) => named.includes(each)) : naming;
  assert.deepEqual(listed.toSorted(), named.toSorted(), 'files and cases name each other');
};

/** Checks that one file leads, and the others follow it directly, and that each says so. */
const filesAreAStar = (files: readonly ChildFile[]): void => {
  const following = files.flatMap(({ id, follows }) => (follows ? [`${id} ${follows}`] : []));
  const followed = files.flatMap(({ id, followers }) => followers.map((each) => `${each} ${id}`));
  assert.deepEqual(followed.toSorted(), following.toSorted(), 'who follows differs');
  for (const { id, follows, followers } of files)
    assert(!follows || followers.length === 0, `${id} follows and is followed`);
};

/** Checks that a number leads to its file, or to the one that it follows. */
const numbersLead = (world: World, files: readonly ChildFile[]): void => {
  const locks = valuesOf(world, 'fileOfChild', fileOfChildRecord.schema);
  const wanted = files.flatMap(({ id, child, follows = id }) =>
    child ? [`${child} ${follows}`] : [],
  );
  assert.deepEqual(
    locks.map(({ child, fileId }) => `${child} ${fileId}`).toSorted(),
    wanted.toSorted(),
    'numbers lead elsewhere',
  );
};

/** The files with which a file is joined, event by event. */
const joinedAt = (partners: ReadonlySet<string>, { fact }: FileEvent): ReadonlySet<string> => {
  if (fact.type === 'FollowingBegun') return new Set([fact.data.elder]);
  if (fact.type === 'FollowingEnded') return new Set();
  if (fact.type === 'FollowerTaken') return new Set([...partners, fact.data.younger]);
  if (fact.type !== 'FollowerLeft') return partners;
  return new Set([...partners].filter((each) => each !== fact.data.younger));
};

const isSaying = (id: string, { fact }: FileEvent): boolean =>
  fact.type === 'ChildStated' ||
  (fact.type === 'EntryAssigned' && fact.data.to === id && fact.data.file !== id);

const settled = (id: string, { fact }: FileEvent): readonly string[] =>
  fact.type === 'EntryAssigned'
    ? [`${id} ${fact.data.other} ${fact.data.file} ${fact.data.event}`]
    : [];

const entriesBy = (id: string, events: readonly FileEvent[]) => {
  let partners: ReadonlySet<string> = new Set();
  const begun: string[] = [];
  for (const event of events) {
    if (isSaying(id, event))
      for (const other of partners)
        begun.push(`${id} ${other} ${id} ${event.seq}`, `${other} ${id} ${id} ${event.seq}`);
    partners = joinedAt(partners, event);
  }
  return { begun, ended: events.flatMap((event) => settled(id, event)) };
};

/** Checks that statements made while two files were joined are in both, until somebody has assigned them. */
const entriesHold = (world: World, histories: ReadonlyMap<string, readonly FileEvent[]>): void => {
  const all = [...histories].map(([id, events]) => entriesBy(id, events));
  const ended = new Set(all.flatMap((each) => each.ended));
  const wanted = all.flatMap(({ begun }) => begun).filter((each) => !ended.has(each));
  const kept = valuesOf(world, 'joinedEntry', joinedEntryRecord.schema).map(
    ({ fileId, other, file, event }) => `${fileId} ${other} ${file} ${event}`,
  );
  // The last release keeps a statement in the file in which it was made.
  const noted = isMixed(world) ? wanted.filter((each) => kept.includes(each)) : wanted;
  assert.deepEqual(
    kept.toSorted(),
    noted.toSorted(),
    'entries to assign differ from what was said',
  );
};

const Words = z.object({ statements: z.array(z.unknown()).default([]) });
const Part = z.object({ content: Words });

/** The statements of a file by its history: all that were made or received, without those that were given away. */
const wordsBy = (world: World, id: string, events: readonly FileEvent[]): readonly string[] => {
  const parts = new Map(
    valuesOf(world, 'sealed', sealedRecord.schema).flatMap(({ caseId, seq, sealed }) =>
      caseId === id ? [[seq, Part.parse(contentIn(sealed)).content.statements] as const] : [],
    ),
  );
  const said = events.flatMap(({ seq }) => parts.get(seq) ?? []);
  const given = events.flatMap(({ fact }) =>
    fact.type === 'EntryAssigned' && fact.data.file === id && fact.data.to !== id
      ? (parts.get(fact.data.event) ?? [])
      : [],
  );
  const gone = new Set(given.map((each) => JSON.stringify(each)));
  return said.map((each) => JSON.stringify(each)).filter((each) => !gone.has(each));
};

/** Checks that no statement about a child is lost: the profile has the same as the history. */
const wordsHold = (world: World, histories: ReadonlyMap<string, readonly FileEvent[]>): void => {
  for (const { fileId, sealed } of valuesOf(world, 'profile', profileRecord.schema)) {
    // A person has a profile, too, with statements of another kind.
    const history = histories.get(FileId.safeParse(fileId).data ?? '');
    if (!history) continue;
    const { statements } = Words.parse(contentIn(sealed));
    assert.deepEqual(
      statements.map((each) => JSON.stringify(each)).toSorted(),
      wordsBy(world, fileId, history).toSorted(),
      `the words of ${fileId} differ from its history`,
    );
  }
};

/** The invariants of every file at every moment. */
export const holdFiles = (world: World): void => {
  const files = filesIn(world);
  const histories = new Map(files.map(({ id }) => [id, eventsOfFile(world, id)] as const));
  for (const file of files) historyHolds(file, histories.get(file.id) ?? []);
  casesAreNamed(world);
  filesAreAStar(files);
  numbersLead(world, files);
  entriesHold(world, histories);
  wordsHold(world, histories);
};

/** Checks that no file has an open case when all cases are closed and all messages carried out. */
export const holdFilesAtEnd = (world: World): void => {
  for (const { id, cases } of filesIn(world)) assert.deepEqual(cases, [], `${id} has an open case`);
};

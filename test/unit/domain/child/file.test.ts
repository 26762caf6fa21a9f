import { describe, expect, it } from 'vitest';
import {
  CaseBegun,
  CaseEnded,
  ChildNamed,
  ChildStated,
  FileOpened,
  FollowerLeft,
  FollowerTaken,
  FollowingBegun,
  FollowingEnded,
} from '#domain/child/facts';
import { commit, fileEventRecord, fileRecord, fold } from '#domain/composed/child';
import type { Fact } from '#domain/history/fact';
import { newFileId, partitionOf } from '#domain/ids';
import { ref } from '#domain/record';
import { CaseId, DivisionCode } from '#schemas/ids';
import { COUNTY, TOWN } from '#test/fakes/a-county';
import { aWorld } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { parsed } from '#test/fakes/parsed';

const FIRST = CaseId.parse('4K7PX2M9');
const PROVED = { seq: 2, hash: 'of the other' };
const SECOND = CaseId.parse('BBBBBBBB');

const opened = FileOpened.of({
  county: DivisionCode.parse(COUNTY),
  division: DivisionCode.parse(TOWN),
  pack: 'demonstration',
});

const aFile = () => {
  const { ports, store, table } = aWorld();
  const id = newFileId(ports.random);
  const context = {
    at: MONDAY,
    actor: { system: 'machine' } as const,
    policy: ports.policyOf('demonstration', MONDAY),
    calendar: ports.calendar,
    random: ports.random,
  };
  const now = async () => {
    const [{ file }] = await store.load({ file: ref(fileRecord, id) });
    return file;
  };
  const happens = async (...facts: readonly Fact[]) => {
    const drafts = facts.map((fact) => ({ fact, basis: [] }));
    const { writes } = commit({ id, before: await now() }, drafts, context);
    await store.write(writes);
    return now();
  };
  const events = () =>
    [...table.items.values()]
      .filter(({ pk, type }) => pk === partitionOf(id) && type === 'event')
      .map(({ value }) => parsed(fileEventRecord.schema, value));
  return { id, happens, now, events };
};

describe('a child’s file', () => {
  it('begins with its opening, in a partition of its own', async () => {
    const { id, happens } = aFile();

    expect(await happens(opened)).toMatchObject({ id, division: TOWN, status: 'open', seq: 1 });
    expect(partitionOf(id)).toBe(`FILE#${id}`);
  });

  it('begins with nothing else, and opens once', async () => {
    const { happens } = aFile();

    await expect(happens(ChildNamed.of({ child: 'p' }))).rejects.toThrow('begins with FileOpened');
    await happens(opened);
    await expect(happens(opened)).rejects.toThrow('opens once');
  });

  it('knows which fields were stated, and no value', async () => {
    const { happens } = aFile();
    const known = { name: { standing: 'said', disputed: true } } as const;
    const stated = ChildStated.of({ fields: ['name'], standing: 'said', known });

    expect(await happens(opened, stated)).toMatchObject({ known });
  });

  it('is the only file of the child whom a number names', async () => {
    const one = aFile();
    const named = ChildNamed.of({ child: 'pseudonym' });

    expect(await one.happens(opened, named)).toMatchObject({ child: 'pseudonym' });
    await expect(one.happens(named)).rejects.toThrow('changed since it was read: fileOfChild');
  });

  it('names its open cases, each while it is open', async () => {
    const { happens } = aFile();
    const both = [FIRST, SECOND].map((caseId) => CaseBegun.of({ caseId, seq: 1 }));

    expect(await happens(opened, ...both)).toMatchObject({ cases: [FIRST, SECOND] });
    expect(await happens(CaseEnded.of({ caseId: FIRST, ...PROVED }))).toMatchObject({
      cases: [SECOND],
    });
  });

  it('follows an elder file of the same child, until it was another child after all', async () => {
    const [younger, elder] = [aFile(), aFile()];
    const begun = FollowingBegun.of({ elder: elder.id, ...PROVED });
    const taken = FollowerTaken.of({ younger: younger.id, cases: [FIRST], seq: 2 });

    expect(await younger.happens(opened, begun)).toMatchObject({ follows: elder.id });
    expect(await elder.happens(opened, taken)).toMatchObject({ followers: [younger.id] });

    const ended = await younger.happens(FollowingEnded.of({ elder: elder.id, ...PROVED }));
    expect(ended).not.toHaveProperty('follows');
    expect(
      await elder.happens(FollowerLeft.of({ younger: younger.id, cases: [FIRST], seq: 3 })),
    ).toMatchObject({
      followers: [],
      cases: [],
    });
  });

  it('is what its history makes of it', async () => {
    const { happens, now, events } = aFile();
    await happens(opened, CaseBegun.of({ caseId: FIRST, seq: 1 }));
    await happens(CaseEnded.of({ caseId: FIRST, ...PROVED }));

    expect(fold(events())).toEqual(await now());
  });
});

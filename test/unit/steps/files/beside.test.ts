import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileVault } from '#domain/file-vault';
import type { Write } from '#domain/record';
import { makeReport } from '#steps/reports/make-report';
import { aReport, CHILD, FATHER, OTHER_CHILD } from '#test/fakes/a-report';
import { aWorld, callAs } from '#test/fakes/a-world';

const said = fc.record(
  {
    name: fc.constantFrom('小雨', '晓雨'),
    citizenId: fc.constantFrom(CHILD, OTHER_CHILD, FATHER),
    sex: fc.constantFrom('female', 'male'),
    birthDate: fc.constantFrom('2015-01-01', '2016-03-03'),
  },
  { requiredKeys: [] },
);

/**
 * Whether a write belongs to a file: it lies in its partition, or is the place where its child's number leads to it.
 */
const isOfFile = ({ key: { pk, sk } }: Write): boolean =>
  pk.startsWith('FILE#') || (pk.startsWith('CHILD#') && sk === 'FILE');

/** The place of a write and its index entries, without random parts: the ids of cases and receipts. */
const plain = (write: Write): string => {
  const { kind, key } = write;
  const place = write.kind === 'put' && [
    write.name,
    write.expect,
    write.due,
    write.work,
    write.area,
  ];
  return JSON.stringify([kind, key, place])
    .replaceAll(/[0-9A-HJKMNP-TV-Z]{8}(?=[-.#"])/g, 'CASE')
    .replaceAll(/(R-|#)[A-Za-z0-9_-]{20,}/g, '$1X');
};

/** An entrance without the right to files: the hotline, and every entrance of older releases. */
const NO_FILES = undefined as unknown as FileVault;

/** The writes of these reports. */
const written = async (children: readonly object[], hasFiles: boolean) => {
  const { ports } = aWorld();
  const all: (readonly Write[])[] = [];
  const watched = {
    ...ports,
    fileVault: hasFiles ? ports.fileVault : NO_FILES,
    store: {
      ...ports.store,
      write: async (writes: readonly Write[]) => {
        await ports.store.write(writes);
        all.push(writes);
      },
    },
  };
  for (const [index, child] of children.entries()) {
    const call = callAs('school', { key: `report-${index}` });
    await makeReport(watched)({ body: aReport({ child }) }, call);
  }
  return all;
};

describe('a door that may write into files', () => {
  it('writes what one that may not writes, and the file beside it, in one transaction', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(said, { minLength: 1, maxLength: 4 }), async (children) => {
        const [without, with_] = [await written(children, false), await written(children, true)];
        expect(with_).toHaveLength(without.length);
        const beside = with_.map((writes) => writes.filter((write) => !isOfFile(write)).map(plain));
        expect(beside).toEqual(without.map((writes) => writes.map(plain)));
        expect(with_.flat().some(isOfFile)).toBe(true);
        expect(without.flat().some(isOfFile)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});

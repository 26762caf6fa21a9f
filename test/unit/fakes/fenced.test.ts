import { describe, expect, it } from 'vitest';
import { officeRecord } from '#domain/directory/records';
import { ref } from '#domain/record';
import { OfficeId } from '#schemas/ids';
import { aWorld } from '#test/fakes/a-world';
import { fenced } from '#test/fakes/fenced';

const office = OfficeId.parse('heshan-police');

describe('the rights of the functions, in memory', () => {
  it('refuse a read at a key that the function does not reach', () => {
    const { store } = fenced(aWorld().ports, 'explainCase');

    expect(() => store.list(officeRecord, { pk: 'FILE#F1', sk: '' }, { limit: 1 })).toThrow(
      'desk has no right to read FILE#F1',
    );
  });

  it('refuse an index that it does not ask', () => {
    const { store } = fenced(aWorld().ports, 'makeReport');

    expect(() => store.listIndex('work', officeRecord, `OFFICE#${office}`, { limit: 1 })).toThrow(
      'intake has no right to ask work',
    );
  });

  it('refuse a port that it lacks, and leave it what it has', async () => {
    const { seal, store } = fenced(aWorld().ports, 'endDuty');

    expect(() => seal.close({}, 'R1')).toThrow('this function has no seal');
    await expect(store.load({ none: ref(officeRecord, office) })).resolves.toHaveLength(1);
  });

  it('leave a worker what it has', () => {
    const { ports } = aWorld();

    expect(fenced(ports, 'relay')).toBe(ports);
  });
});

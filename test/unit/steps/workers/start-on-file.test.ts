import { describe, expect, it } from 'vitest';
import { FileOpened } from '#domain/child/facts';
import { commit } from '#domain/composed/child';
import { newFileId } from '#domain/ids';
import { DivisionCode } from '#schemas/ids';
import { startOnFile } from '#steps/workers/start-on-file';
import { systemContext } from '#steps/workers/system-context';
import { COUNTY, TOWN } from '#test/fakes/a-county';
import { aWorld } from '#test/fakes/a-world';

/** `docs/example` shows the start of a machine on a file; no machine of the tree belongs to a file yet. */
describe('on a child’s file', () => {
  const starting = { machine: 'early-sign', basis: [], system: 'machine' } as const;

  it('starts no machine that a case carries', async () => {
    const { ports, store } = aWorld();
    const id = newFileId(ports.random);
    const pack = 'demonstration';
    const data = { county: DivisionCode.parse(COUNTY), division: DivisionCode.parse(TOWN), pack };
    const opened = { fact: FileOpened.of(data), basis: [] };
    const context = await systemContext(ports, { pack }, 'machine');
    await store.write(commit({ id, before: undefined }, [opened], context).writes);

    await expect(startOnFile(ports, { id, ...starting })).rejects.toThrow(
      `${id} does not carry early-sign`,
    );
  });

  it('starts nothing where there is no file', async () => {
    const { ports } = aWorld();
    const id = newFileId(ports.random);

    expect(await startOnFile(ports, { id, ...starting })).toBeUndefined();
  });
});

import { expect, it } from 'vitest';
import { firstBroken, hashOfPersonal } from '#domain/history/chain';
import { aWorld } from '#test/fakes/a-world';
import { opened } from '#test/fakes/memory-vault';
import { eventsOf } from '#test/fakes/what-happened';
import { report } from '#test/fakes/what-people-do';
import { COUNTY, deployment } from './counted-vault.ts';

interface Part {
  readonly salt: string;
  readonly content: unknown;
}

/** A history whose personal parts are sealed under the key of a file. */
const aHistory = async () => {
  const world = aWorld();
  const { caseId } = await report(world, { child: {} });
  const vault = deployment().start();
  const file = { id: caseId, county: COUNTY };
  const keyed = { ...file, key: await vault.newKey(file) };
  const stored = [...world.table.items.values()].filter(({ type }) => type === 'sealed');
  const parts = stored.map(async ({ sk, value }) => {
    const { seq, sealed } = value as { seq: number; sealed: string };
    return { seq, part: sk, sealed: await vault.seal(keyed, sk, opened(sealed)) };
  });
  return { events: eventsOf(world, caseId), vault, keyed, parts: await Promise.all(parts) };
};

it('while its key is there, a file’s content is what its history says', async () => {
  const { events, vault, keyed, parts } = await aHistory();
  expect(parts.length).toBeGreaterThan(0);

  for (const { seq, part, sealed } of parts) {
    const { salt, content } = (await vault.unseal(keyed, part, sealed)) as Part;
    expect(hashOfPersonal(salt, content)).toBe(events[seq - 1]?.personal);
  }
});

it('once its key is destroyed, its content is gone, and its history still whole', async () => {
  const { events, vault, keyed, parts } = await aHistory();
  const gone = { ...keyed, key: undefined };

  for (const { part, sealed } of parts)
    await expect(vault.unseal(gone, part, sealed)).rejects.toMatchObject({ name: 'KeyDestroyed' });
  expect(firstBroken(events)).toBeUndefined();
});

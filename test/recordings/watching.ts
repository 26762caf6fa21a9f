import { type Item, storedKey } from '#adapters/dynamo/item';
import type { Write } from '#domain/record';
import type { World } from '#test/fakes/a-world';
import type { AnyDeed } from '#test/fakes/deeds';
import { pathOf, sealedText } from '#test/fakes/memory-table';
import type { Found } from './command.ts';
import { SHARDS } from './own-ports.ts';

/** One change of the table: the new content at a path. */
export type TableChange =
  | { readonly path: string; readonly item: Item | undefined }
  | { readonly path: string; readonly sealed: string };

/** A deed, the world that it met, and the number of changes to the table before it. */
export interface Seen {
  readonly deed: AnyDeed;
  readonly found: Found;
  readonly after: number;
}

export interface Watched {
  readonly changes: readonly TableChange[];
  readonly seen: readonly Seen[];
}

const foundIn = (world: World, inForce: Found['inForce']): Found => {
  const { clock, random, machines, messenger } = world;
  const { faults } = messenger;
  return {
    now: clock.at(),
    date: Date.now(),
    drawn: random.drawn(),
    inForce,
    ...machines.remembered(),
    refused: [...messenger.refused],
    down: [
      ...(faults.down ? ['sms' as const] : []),
      ...(faults.mailDown ? ['email' as const] : []),
    ],
  };
};

const changeOf = ({ table }: World, write: Write): TableChange => {
  if (write.kind === 'seal')
    return { path: `reporters|${pathOf(write.key)}`, sealed: sealedText(write) };
  const path = pathOf(storedKey(write.key, SHARDS));
  return { path, item: table.items.get(path) };
};

/** Records the deeds in a world and the changes of its table, and changes neither. */
export const watch = (world: World, inForce: Found['inForce']): Watched => {
  const changes: TableChange[] = [...world.table.items].map(([path, item]) => ({ path, item }));
  const seen: Seen[] = [];
  const { transact } = world.table;
  Object.assign(world.table, {
    transact: (writes: readonly Write[]) => {
      transact(writes);
      for (const write of writes) changes.push(changeOf(world, write));
    },
  });
  world.observing.seen = (deed) => {
    seen.push({ deed, found: foundIn(world, inForce), after: changes.length });
  };
  return { changes, seen };
};

import type { Readings } from '#domain/access/reading';
import type { Store } from '#domain/ports';
import type { Ref, Refs, Write } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import { type RoutedAudience, reachOf } from '#infra/rights/reach';
import { absent } from '#runtime/wiring/absent';
import { audienceOf, routes } from '#schemas/api/index';
import type { DeedPorts } from './deed.ts';

/** The ports that each function lacks, as in its wiring. */
const lacks: Readonly<Record<RoutedAudience, readonly (keyof ApiPorts)[]>> = {
  intake: ['readings', 'consoleLink', 'graphOf', 'packNames', 'dutyPages'],
  work: ['seal', 'graphOf', 'packNames', 'dutyPages'],
  registry: ['birthdays', 'seal', 'consoleLink', 'graphOf', 'packNames', 'dutyPages'],
  disclosure: [
    'birthdays',
    'fileVault',
    'seal',
    'consoleLink',
    'graphOf',
    'packNames',
    'dutyPages',
  ],
  papers: ['birthdays', 'seal', 'consoleLink', 'graphOf', 'packNames', 'dutyPages'],
  desk: ['birthdays', 'fileVault', 'seal', 'consoleLink'],
};

const within = (pk: string, reach: readonly string[]): boolean =>
  reach.some((key) => (key.endsWith('#') ? `${pk}#`.startsWith(key) : pk === key));

type Load = (...groups: readonly Refs[]) => Promise<unknown>;

const refsOf = (groups: readonly Refs[]): readonly Ref<unknown>[] =>
  groups.flatMap((group) => Object.values(group).flatMap((wanted) => wanted ?? []));

/** A store that refuses whatever the rights of the function would refuse. */
const fencedStore = (store: Store, audience: RoutedAudience): Store => {
  const { reads, writes, deletes, asks } = reachOf[audience];
  const load: Load = store.load;
  const hold = (does: string, pk: string, reach: readonly string[] = []): void => {
    if (!within(pk, reach)) throw new Error(`${audience} has no right to ${does} ${pk}`);
  };
  const holdWrite = (write: Write): void => {
    if (write.kind === 'put') hold('write', write.key.pk, writes);
    if (write.kind === 'delete') hold('delete', write.key.pk, deletes);
    if (write.kind === 'seal' && audience !== 'intake') throw new Error(`${audience} seals nobody`);
  };
  return {
    load: ((...groups: readonly Refs[]) => {
      for (const { key } of refsOf(groups)) hold('read', key.pk, reads);
      return load(...groups);
    }) as Store['load'],
    write: async (all) => {
      for (const write of all) holdWrite(write);
      await store.write(all);
    },
    list: (type, at, request) => {
      hold('read', at.pk, reads);
      return store.list(type, at, request);
    },
    listIndex: (index, type, pk, request) => {
      hold(`ask ${index} for`, pk, asks[index]);
      return store.listIndex(index, type, pk, request);
    },
  };
};

const fencedReadings = ({ note, list }: Readings, audience: RoutedAudience): Readings => {
  const { reads, writes } = reachOf[audience];
  const hold = (of: string, reach: readonly string[], does: string): void => {
    if (!within(`ACCESS#${of}`, reach))
      throw new Error(`${audience} has no right to ${does} ${of}`);
  };
  return {
    note: async (shown) => {
      hold(shown.of, writes, 'record a reading of');
      await note(shown);
    },
    list: async (of, page) => {
      hold(of, reads, 'list the readings of');
      return list(of, page);
    },
  };
};

const isRouted = (audience: string): audience is RoutedAudience => audience in reachOf;

/**
 * The ports of the function that serves a route: with its rights in the table, and without the ports that it lacks. A
 * deed that is no route of an audience has all ports.
 */
export const fenced = (ports: DeedPorts, step: string): DeedPorts => {
  const route = routes.find(({ name }) => name === step);
  const audience = route && audienceOf(route);
  if (!audience || !isRouted(audience)) return ports;
  const missing = lacks[audience].map((port) => [port, absent(port)]);
  return {
    ...ports,
    ...Object.fromEntries(missing),
    store: fencedStore(ports.store, audience),
    ...(audience !== 'intake' && { readings: fencedReadings(ports.readings, audience) }),
  };
};

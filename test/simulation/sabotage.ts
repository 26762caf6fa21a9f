import { Message } from '#domain/outbox/message';
import type { Write } from '#domain/record';
import type { World } from '#test/fakes/a-world';
import { parsed } from '#test/fakes/parsed';

/** A protection that is removed from every transaction, to see whether a run notices. */
export interface Sabotage {
  readonly removes: string;
  /** The seed that found it last, which is tried first. */
  readonly foundBy: number;
  readonly of: (writes: readonly Write[]) => readonly Write[];
}

const eachPut =
  (name: string, change: (put: Extract<Write, { kind: 'put' }>) => readonly Write[]) =>
  (writes: readonly Write[]): readonly Write[] =>
    writes.flatMap((write) =>
      write.kind === 'put' && write.name === name ? change(write) : [write],
    );

const unconditional = (name: string) => eachPut(name, ({ expect: _expect, ...put }) => [put]);

/** The protections without which a run must fail. */
export const sabotages: readonly Sabotage[] = [
  {
    removes: 'the conditions on a case’s version and its next event',
    foundBy: 2,
    of: (writes) => unconditional('event')(unconditional('case')(writes)),
  },
  {
    removes: 'the answer kept for a repeated request',
    foundBy: 8,
    of: eachPut('request', () => []),
  },
  {
    removes: 'the condition on the answer of a repeated request',
    foundBy: 41,
    of: unconditional('request'),
  },
  { removes: 'the outbox message', foundBy: 3, of: eachPut('message', () => []) },
  {
    removes: 'an outbox message’s place among what is due',
    foundBy: 10,
    of: eachPut('message', ({ due: _due, ...put }) => [put]),
  },
  {
    removes: 'a duty’s place among what is due',
    foundBy: 10,
    of: eachPut('duty', ({ due: _due, ...put }) => [put]),
  },
  { removes: 'the watch over an episode', foundBy: 3, of: eachPut('watch', () => []) },
  { removes: 'the condition on a register’s counter', foundBy: 271, of: unconditional('counter') },
  {
    removes: 'the record of an episode that has left its state',
    foundBy: 10,
    of: eachPut('endedEpisode', () => []),
  },
  {
    removes: 'the record of a report that has left its state',
    foundBy: 4,
    of: eachPut('answeredReport', () => []),
  },
  { removes: 'the claim of an alert', foundBy: 8, of: unconditional('alert') },
  {
    // A report writes both locks: for the child's open case, and for its file.
    removes: 'the locks on a child’s one open case and file',
    foundBy: 91,
    of: (writes) => unconditional('fileOfChild')(unconditional('openCaseOfChild')(writes)),
  },
  {
    removes: 'the note of what was said while files were joined',
    foundBy: 13,
    of: eachPut('joinedEntry', () => []),
  },
  {
    removes: 'the condition on a file’s version and its next event',
    foundBy: 271,
    of: (writes) => unconditional('file')(unconditional('profile')(unconditional('event')(writes))),
  },
  {
    removes: 'the message that tells of a duty',
    foundBy: 1,
    of: eachPut('message', (put) =>
      parsed(Message, put.value).errand.kind === 'tell' ? [] : [put],
    ),
  },
  {
    removes: 'the message that takes a case’s event to its people',
    foundBy: 1,
    of: eachPut('message', (put) =>
      parsed(Message, put.value).errand.kind === 'peopleOfEvent' ? [] : [put],
    ),
  },
];

/** The same world, with every transaction tampered with. */
export const sabotaged = (world: World, sabotage: Sabotage | undefined): World => {
  if (!sabotage) return world;
  const { store } = world.ports;
  const tampered = {
    ...store,
    write: async (writes: readonly Write[]): Promise<void> => {
      const left = sabotage.of(writes);
      if (left.length > 0) await store.write(left);
    },
  };
  return { ...world, ports: { ...world.ports, store: tampered } };
};

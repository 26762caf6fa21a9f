import { featuresOf, kindOfDeed } from './kinds.ts';
import type { Recording, Stored } from './storage.ts';

/** The pack of the case that a command reads first. */
const packOf = ({ histories }: Recording, { cases: [first] }: Stored): string => {
  const opened = first && histories[first[0]]?.events[0]?.fact;
  return opened?.type === 'CaseOpened' ? opened.data.pack : '';
};

const namesOf = (recording: Recording, command: Stored): readonly string[] => {
  const { deed, found, outcome } = command;
  const refused = outcome.refusal?.code ?? '';
  const inPack = `${packOf(recording, command)} ${found.inForce} ${kindOfDeed(deed)} ${refused}`;
  return [...featuresOf(deed, outcome), inPack];
};

/** The cost of a command: the later in its case, and the fewer others read that case, the more events it needs. */
const costs = ({ commands }: Recording): ((command: Stored) => number) => {
  const last = new Map<number, number>();
  const readers = new Map<number, number>();
  for (const [number, seq] of commands.flatMap(({ cases }) => cases)) {
    last.set(number, Math.max(seq, last.get(number) ?? 0));
    readers.set(number, (readers.get(number) ?? 0) + 1);
  }
  const AN_EVENT_AMONG = 50;
  const costOf = ([number, seq]: Stored['cases'][number]): number =>
    (last.get(number) ?? 0) / (readers.get(number) ?? 1) + seq / AN_EVENT_AMONG;
  return ({ cases }) => Math.max(0, ...cases.map(costOf));
};

/** Leaves out, the most costly first, each command whose features others show. */
export const thinned = (recording: Recording): Recording => {
  const { commands } = recording;
  const cost = costs(recording);
  const named = commands.map((command) => ({ command, names: namesOf(recording, command) }));
  const counts = new Map<string, number>();
  for (const name of named.flatMap(({ names }) => names))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const out = new Set<Stored>();
  for (const { command, names } of named.toSorted(
    (one, other) => cost(other.command) - cost(one.command),
  )) {
    if (!names.every((name) => (counts.get(name) ?? 0) > 1)) continue;
    out.add(command);
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) - 1);
  }
  return { ...recording, commands: commands.filter((each) => !out.has(each)) };
};

/** Removes the items that no command reads any more. */
export const withoutUnread = (recording: Recording): Recording => {
  const { items, commands } = recording;
  const read = [...new Set(commands.flatMap((each) => each.items))].sort((a, b) => a - b);
  const numbers = new Map(read.map((number, index) => [number, index]));
  return {
    ...recording,
    items: read.flatMap((number) => items[number] ?? []),
    commands: commands.map((command) => ({
      ...command,
      items: command.items.map((number) => numbers.get(number) ?? -1),
    })),
  };
};

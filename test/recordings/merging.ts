import type { About, Recording } from './storage.ts';

const sum = (one: About, other: About): About => ({
  runs: one.runs + other.runs,
  stories: one.stories + other.stories,
  extras: (one.extras ?? 0) + (other.extras ?? 0),
  deeds: one.deeds + other.deeds,
  played: one.played + other.played,
  kinds: one.kinds + other.kinds,
  notReproduced: one.notReproduced + other.notReproduced,
});

/** Joins two recordings; the numbers of the second follow those of the first. */
export const together = (one: Recording, other: Recording): Recording => ({
  about: sum(one.about, other.about),
  histories: [...one.histories, ...other.histories],
  items: [...one.items, ...other.items],
  commands: [
    ...one.commands,
    ...other.commands.map((command) => ({
      ...command,
      cases: command.cases.map(([history, seq]) => [one.histories.length + history, seq] as const),
      items: command.items.map((number) => one.items.length + number),
    })),
  ],
});

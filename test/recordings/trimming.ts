import { labelOf } from './choosing.ts';
import { type History, linked } from './history.ts';
import type { Recording } from './storage.ts';

const pairsOf = ({ events }: History): ReadonlySet<string> => {
  const labels = events.map(labelOf);
  return new Set(labels.map((label, index) => `${labels[index - 1] ?? ''} > ${label}`));
};

/** A history cut to the events that commands read. */
const cut = (history: History, seq: number): History => ({
  ...history,
  events: history.events.slice(0, seq),
  hash: linked(history)[seq - 1]?.hash ?? '',
  steps: [],
});

/** The number of histories kept whole, because replaying each of their events takes time. */
const MOST_WHOLE = 250;

/** The histories that together cover the most pairs of consecutive events. */
const covering = (histories: readonly History[]): ReadonlySet<number> => {
  const left = histories
    .map((history, number) => ({ number, pairs: pairsOf(history), size: history.events.length }))
    .filter(({ number }) => (histories[number]?.steps.length ?? 0) > 0);
  const chosen = new Set<number>();
  const covered = new Set<string>();
  for (;;) {
    const gains = left.map(({ number, pairs, size }) => {
      const gain = [...pairs].filter((pair) => !covered.has(pair)).length;
      return { number, pairs, worth: chosen.has(number) ? 0 : gain / (size + 20) };
    });
    const best = gains.reduce((one, other) => (other.worth > one.worth ? other : one));
    if (best.worth === 0 || chosen.size === MOST_WHOLE) return chosen;
    chosen.add(best.number);
    for (const pair of best.pairs) covered.add(pair);
  }
};

/** Cuts every history that need not be whole to the events that commands read. */
export const trimmed = (recording: Recording): Recording => {
  const { histories, commands } = recording;
  const whole = covering(histories);
  const read = new Map<number, number>();
  for (const [number, seq] of commands.flatMap(({ cases }) => cases))
    read.set(number, Math.max(seq, read.get(number) ?? 0));
  const kept = [...histories.keys()].filter((number) => whole.has(number) || read.has(number));
  const numbers = new Map(kept.map((number, index) => [number, index]));
  return {
    ...recording,
    histories: kept.map((number) => {
      const history = histories[number] as History;
      return whole.has(number) ? history : cut(history, read.get(number) ?? 0);
    }),
    commands: commands.map((command) => ({
      ...command,
      cases: command.cases.map(([number, seq]) => [numbers.get(number) ?? -1, seq] as const),
    })),
  };
};

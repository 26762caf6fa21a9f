import type { DueIndex, DueKey, Page } from '#domain/ports';
import type { Choices } from './choices.ts';

/** An index that follows its table a moment later: now and then it returns its earlier answer. */
export const lagging = (due: DueIndex, choices: Choices, isCalm: () => boolean): DueIndex => {
  const before = new Map<number, Page<DueKey>>();
  return {
    ...due,
    due: async (shard, by, page) => {
      const earlier = before.get(shard);
      if (earlier && !page.after && !isCalm() && choices.below(6) === 1) return earlier;
      const { items } = await due.due(shard, by, page);
      before.set(shard, { items });
      return due.due(shard, by, page);
    },
  };
};

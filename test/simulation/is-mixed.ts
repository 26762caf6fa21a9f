import type { World } from '#test/fakes/a-world';

/** Whether the last release does some of the deeds: what it does not know yet, it does not note. */
export const isMixed = ({ observing }: Pick<World, 'observing'>): boolean =>
  observing.instead !== undefined;

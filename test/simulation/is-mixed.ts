import type { World } from '#test/fakes/a-world';

/** Whether the last release does some of the deeds: it does not record what it does not know yet. */
export const isMixed = ({ observing }: Pick<World, 'observing'>): boolean =>
  observing.instead !== undefined;

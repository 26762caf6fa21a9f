import type { Stored } from '../storage.ts';
import type { Protection } from './protections.ts';

/** The most commands tried for a protection. */
const MOST = 60;

/** Each command with its number, and the text of itself and its result. */
export const told = (commands: readonly Stored[]) =>
  commands.map((stored, number) => ({
    stored,
    number,
    text: JSON.stringify([stored.deed, stored.outcome]),
  }));

/** The first commands that could notice the lack of this protection. */
export const couldMiss = ({ shows }: Pick<Protection, 'shows'>, all: ReturnType<typeof told>) =>
  all.filter(({ text }) => shows.test(text)).slice(0, MOST);

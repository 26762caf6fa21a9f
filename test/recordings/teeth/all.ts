import { protections } from './protections.ts';
import { without } from './without-each.ts';

/** Removes each protection in turn. @returns the number that the recording does not notice. */
export const allTeeth = async (): Promise<number> => {
  let blunt = 0;
  for (const [number, { removes }] of protections.entries()) {
    const { tried, found } = await without(number);
    const how = found
      ? `${found.name}, ${found.step}, at ${found.first.path}`
      : `NOT MISSED, in ${tried} commands`;
    console.log(`without ${removes}: ${how}`);
    if (!found) blunt += 1;
  }
  return blunt;
};

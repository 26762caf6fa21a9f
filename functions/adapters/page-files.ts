import { readdirSync, readFileSync } from 'node:fs';

const PACKED = '.br';

/** The files of the console that are written beside the function when it is bundled, in Brotli, by their names. */
export const pageFiles = (): ReadonlyMap<string, Buffer> => {
  const folder = new URL('.', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(PACKED));
  return new Map(
    names.map((name) => [name.slice(0, -PACKED.length), readFileSync(new URL(name, folder))]),
  );
};

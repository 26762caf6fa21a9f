import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { once } from './once.ts';

const unpacked = promisify(gunzip);

/**
 * A JSON text that is written beside the function when it is bundled, packed; read when it is first asked for.
 *
 * @throws {Error} where the file is missing, each time.
 */
export const textBeside = <T>(name: string): (() => Promise<T>) =>
  once(async () => {
    const packed = await readFile(new URL(`${name}.json.gz`, import.meta.url));
    return JSON.parse((await unpacked(packed)).toString('utf8'));
  });

import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { once } from './once.ts';

const unpacked = promisify(gunzip);

/**
 * Reads a JSON text that the bundler writes beside the function, compressed, when it is first used.
 *
 * @throws {Error} each time, if the file is missing.
 */
export const textBeside = <T>(name: string): (() => Promise<T>) =>
  once(async () => {
    const packed = await readFile(new URL(`${name}.json.gz`, import.meta.url));
    return JSON.parse((await unpacked(packed)).toString('utf8'));
  });

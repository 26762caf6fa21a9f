import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Difference } from '../patch.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export interface Bite {
  /** The number of commands that could have noticed it. */
  readonly tried: number;
  /** The first command that does. */
  readonly found?: { readonly name: string; readonly step: string; readonly first: Difference };
}

/** Replays, in a process of its own, the commands that could notice the lack of this protection. */
export const without = async (number: number): Promise<Bite> => {
  const env = { ...process.env, HELI_WITHOUT: String(number) };
  const args = ['--import', here('without.ts'), here('bite.ts')];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}');
};

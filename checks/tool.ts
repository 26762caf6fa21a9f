import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Fault } from './fault.ts';
import { root } from './root.ts';

export interface Tool {
  /** A command and its arguments; commands of packages are found as in npm's scripts. */
  readonly command: readonly [string, ...string[]];

  /**
   * What it finds beyond this process's environment.
   *
   * @default - nothing
   */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a tool that ends with 0 when it finds nothing, and else says file and reason itself. */
export const runTool = async ({ command: [command, ...args], env }: Tool): Promise<Fault[]> => {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [code, output, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  if (code === 0) return [];
  return [{ file: '', reason: `${output}${errors}`.trim() || `${command} ended with ${code}` }];
};

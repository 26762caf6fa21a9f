import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../checks/root.ts';

/** The folders that git does not keep, and git's own folder. */
const LEFT_OUT = new Set(['node_modules', '.git', '.local', 'cdk.out', 'dist', 'coverage']);

/** A private copy of the tree, with the packages of this one. */
export const copyOfTree = (): string => {
  const copy = mkdtempSync(path.join(tmpdir(), 'heli-example-'));
  const isKept = (file: string): boolean => !LEFT_OUT.has(path.basename(file));
  cpSync(root, copy, { recursive: true, filter: isKept });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
};

/** Deletes the copy; it contains only a link to the packages. */
export const removeCopy = (copy: string): void => rmSync(copy, { recursive: true, force: true });

export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** The environment without the variables of the vitest that runs this test. */
const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VITEST|HELI_)/.test(name)),
  );

/** Runs Node in the copy, and returns its output; it never throws. */
export const runIn = (cwd: string, ...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const ran = spawn(process.execPath, args, { cwd, env: environment() });
    let output = '';
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    ran.stdout.on('data', hear);
    ran.stderr.on('data', hear);
    ran.on('error', (error) => resolve({ code: null, output: error.message }));
    ran.on('close', (code) => resolve({ code, output }));
  });

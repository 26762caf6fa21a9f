import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';

/** A session at one API: the cookie with which its console’s function gives access tokens. */
const Kept = z.object({ url: z.url(), cookie: z.string() });
export type Kept = z.infer<typeof Kept>;

const fileIn = (env: NodeJS.ProcessEnv): string =>
  path.join(env.XDG_STATE_HOME || path.join(homedir(), '.local', 'state'), 'heli', 'session.json');

export const keptSession = (env: NodeJS.ProcessEnv): Kept | undefined => {
  try {
    return Kept.parse(JSON.parse(readFileSync(fileIn(env), 'utf8')));
  } catch {
    return undefined;
  }
};

/** Keeps a session in a file that only this user can read. */
export const keepSession = (env: NodeJS.ProcessEnv, session: Kept): void => {
  const file = fileIn(env);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify(session), { mode: 0o600 });
};

export const forgetSession = (env: NodeJS.ProcessEnv): void => rmSync(fileIn(env), { force: true });

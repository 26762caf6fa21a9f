import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { onEnd } from './cleanup.ts';
import { isAlive } from './is-alive.ts';
import { inRoot } from './paths.ts';
import type { System } from './system.ts';

const Running = z.object({
  pid: z.number().int(),
  startedAt: z.string(),
  url: z.string(),
  caFile: z.string(),
  apiId: z.string(),
  cloud: z.object({
    endpoint: z.string(),
    region: z.string(),
    accountId: z.string(),
    env: z.record(z.string(), z.string()),
    folder: z.string(),
  }),
  pool: z.object({ userPoolId: z.string(), clientId: z.string() }),
});

/** A system that `npm start` keeps up, for the commands that work with it. */
export type Running = z.infer<typeof Running>;

/** Each start has a file of its own: several may run side by side. */
const folder = inRoot('.local/running');

const read = (file: string): Running[] => {
  try {
    const running = Running.parse(JSON.parse(readFileSync(file, 'utf8')));
    return isAlive(running.pid) ? [running] : [];
  } catch {
    return [];
  }
};

const filesIn = (path: string): readonly string[] =>
  existsSync(path) ? readdirSync(path).map((file) => join(path, file)) : [];

/** Announces the running system until this process ends; a file that a killed process left is ignored. */
export const announce = ({ cloud, front, apiId, pool }: System): Running => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${process.pid}.json`);
  const { endpoint, region, accountId, env, folder: own } = cloud;
  const running = {
    pid: process.pid,
    startedAt: new Date().toISOString(),
    url: front.url,
    caFile: front.caFile,
    apiId,
    cloud: { endpoint, region, accountId, env, folder: own },
    pool,
  };
  writeFileSync(file, JSON.stringify(running, undefined, 2));
  onEnd(() => rmSync(file, { force: true }));
  return running;
};

/** No system is kept up by `npm start`. */
export class NothingRuns extends Error {
  override readonly name = 'NothingRuns';

  constructor() {
    super('no local system is running: npm start 没有正在运行的本机系统，请先运行 npm start');
  }
}

/**
 * The system that was started last; `HELI_RUNNING` chooses another by the process that keeps it up.
 *
 * @throws {NothingRuns}
 */
export const runningSystem = (): Running => {
  const chosen = Number(process.env.HELI_RUNNING ?? 0);
  const [latest] = filesIn(folder)
    .flatMap(read)
    .filter(({ pid }) => !chosen || pid === chosen)
    .sort((one, other) => other.startedAt.localeCompare(one.startedAt));
  if (!latest) throw new NothingRuns();
  return latest;
};

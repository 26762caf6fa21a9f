import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { ACCOUNT_ID, inheritedEnvironment, REGION } from './environment.ts';
import { inRoot } from './paths.ts';
import { type ProcessGroup, startGroup } from './process-group.ts';

/** Only a hang takes this long: an emulator that ends is noticed at once. */
const START_MS = 600_000;
const POLL_MS = 50;

/** The folder of everything that outlives the process: its state, and the contents of its buckets. */
const KEPT = 'kept';

/** The Python into which `local/setup.mjs` installed the emulator, as that script recorded it. */
const PythonCall = z.object({ command: z.string(), pythonPath: z.string().nullable() });

const Health = z.object({ edition: z.string() });

const python = (): z.infer<typeof PythonCall> => {
  const file = inRoot('.local/python/call.json');
  if (!existsSync(file)) throw new Error('the local cloud is not installed: node local/setup.mjs');
  return PythonCall.parse(JSON.parse(readFileSync(file, 'utf8')));
};

export interface EmulatorOptions {
  readonly port: number;
  /** The folder for everything that it writes; the emulator removes it when this process is killed outright. */
  readonly folder: string;
  /** Starts MiniStack without our corrections. */
  readonly stock: boolean;
}

const environment = ({ port, folder, stock }: EmulatorOptions): Record<string, string> => ({
  GATEWAY_PORT: String(port),
  BIND_HOST: '127.0.0.1',
  MINISTACK_ACCOUNT_ID: ACCOUNT_ID,
  MINISTACK_REGION: REGION,
  LOG_LEVEL: 'WARNING',
  PERSIST_STATE: '1',
  STATE_DIR: join(folder, KEPT, 'state'),
  S3_PERSIST: '1',
  S3_DATA_DIR: join(folder, KEPT, 's3'),
  TMPDIR: join(folder, 'tmp'),
  LAMBDA_ACCOUNT_CONCURRENCY: '16',
  IOT_MTLS_ENABLED: '0',
  HELI_PRIVATE_FOLDER: folder,
  HELI_STOCK_EMULATOR: stock ? '1' : '0',
  PYTHONPYCACHEPREFIX: inRoot('.local/pycache'),
  PYTHONUNBUFFERED: '1',
});

/** Copies all kept state of an ended emulator into a new emulator's folder. */
export const copyState = (from: string, to: string): void =>
  cpSync(join(from, KEPT), join(to, KEPT), { recursive: true });

/** Checks for our own edition: a health answer with another one comes from another process on our port. */
const isHealthy = async (port: number, edition: string): Promise<boolean> => {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/_ministack/health`);
    return Health.parse(await answer.json()).edition === edition;
  } catch {
    return false;
  }
};

/** Lambda workers are CommonJS scripts in folders of their own below this one. */
const prepare = (folder: string): void => {
  mkdirSync(join(folder, 'tmp'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}');
};

/**
 * Starts the emulator in the foreground of a process group of its own.
 *
 * @throws Error with its output, when it ends or is not ready within ten minutes
 */
export const startEmulator = async (options: EmulatorOptions): Promise<ProcessGroup> => {
  prepare(options.folder);
  const { command, pythonPath } = python();
  const edition = randomUUID();
  let output = '';
  const group = await startGroup(command, [inRoot('local/launcher')], {
    cwd: options.folder,
    env: {
      ...inheritedEnvironment(),
      ...environment(options),
      MINISTACK_EDITION: edition,
      ...(pythonPath === null ? {} : { PYTHONPATH: pythonPath }),
    },
    onOutput: (text) => {
      output = (output + text).slice(-10_000);
    },
  });
  const end = Date.now() + START_MS;
  while (!(await isHealthy(options.port, edition))) {
    if (!group.isRunning() || Date.now() > end) {
      await group.stop(0);
      throw new Error(`the local cloud did not start:\n${output}`);
    }
    await pause(POLL_MS);
  }
  return group;
};

import { copyState, type EmulatorOptions, startEmulator } from './emulator.ts';
import { ACCOUNT_ID, awsEnvironment, REGION } from './environment.ts';
import { freePort } from './free-port.ts';
import { privateFolder } from './private-folder.ts';
import type { ProcessGroup } from './process-group.ts';

const GRACE_MS = 8_000;
/**
 * Only a hang takes this long: a process that is killed before it has written its state would start again without it.
 */
const WRITING_MS = 600_000;
const TRIES = 5;

export interface CloudOptions {
  /**
   * Starts MiniStack without our corrections, to see what they are needed for.
   *
   * @default - set by the environment variable HELI_STOCK_EMULATOR
   */
  readonly stock?: boolean;
  /**
   * The folder of a cloud at rest; the new one starts with a copy of all its state.
   *
   * @default - it starts empty
   */
  readonly copyOf?: string;
}

export interface Cloud {
  readonly endpoint: string;
  readonly region: string;
  readonly accountId: string;
  /** The `AWS_*` variables with which a child process reaches this cloud. */
  readonly env: Record<string, string>;
  /** A folder that is removed with the cloud, for files that belong to it. */
  readonly folder: string;
  /** Ends the cloud and removes its folder; harmless when repeated. */
  readonly stop: () => Promise<void>;
  /**
   * Ends it gracefully and starts it again with its state, at the same endpoint.
   * Open executions fail with `States.ServiceRestart`.
   */
  readonly restart: () => Promise<void>;
  /** Ends it gracefully, and keeps its state in its folder until it is stopped. */
  readonly rest: () => Promise<void>;
}

const describe = (endpoint: string, folder: string) => ({
  endpoint,
  region: REGION,
  accountId: ACCOUNT_ID,
  env: awsEnvironment(endpoint),
  folder,
});

/** Uses somebody else's emulator; it is never started, restarted or stopped. */
const attach = (endpoint: string): Cloud => {
  const folder = privateFolder();
  const refuse = async () => {
    throw new Error(`the emulator at ${endpoint} is not ours to end`);
  };
  return {
    ...describe(endpoint, folder.path),
    stop: async () => folder.remove(),
    restart: refuse,
    rest: refuse,
  };
};

/** Starts on another port if this one is taken between finding it free and binding it. */
const startOnFreePort = async (options: Omit<EmulatorOptions, 'port'>) => {
  for (let left = TRIES; ; left -= 1) {
    const port = await freePort();
    try {
      return { port, emulator: await startEmulator({ ...options, port }) };
    } catch (error) {
      if (left <= 1 || !/already in use/i.test(String(error))) throw error;
    }
  }
};

const startOwn = async (stock: boolean, copyOf?: string): Promise<Cloud> => {
  const folder = privateFolder();
  const options = { folder: folder.path, stock };
  try {
    if (copyOf !== undefined) copyState(copyOf, folder.path);
    const { port, emulator } = await startOnFreePort(options);
    let current: ProcessGroup = emulator;
    return {
      ...describe(`http://127.0.0.1:${port}`, folder.path),
      stop: async () => {
        await current.stop(GRACE_MS);
        folder.remove();
      },
      restart: async () => {
        await current.stop(WRITING_MS);
        current = await startEmulator({ ...options, port });
      },
      rest: () => current.stop(WRITING_MS),
    };
  } catch (error) {
    folder.remove();
    throw error;
  }
};

/**
 * Starts a local cloud of the caller's own, on a free port; several can run side by side. It ends with this process,
 * however that ends.
 *
 * `HELI_ENDPOINT` names an AWS emulator that already runs, and is used instead.
 */
export const startCloud = async (options: CloudOptions = {}): Promise<Cloud> => {
  const endpoint = process.env.HELI_ENDPOINT;
  if (endpoint !== undefined && endpoint !== '') return attach(endpoint.replace(/\/$/, ''));
  return startOwn(options.stock ?? process.env.HELI_STOCK_EMULATOR === '1', options.copyOf);
};

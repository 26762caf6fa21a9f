import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { onEnd } from '#local/cleanup';
import { freePort } from '#local/free-port';
import { fetchJar } from './fetch-jar.ts';

export interface DynamoDbLocal {
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
}

const run = promisify(execFile);

const hasJava = async (): Promise<boolean> => {
  try {
    await run('java', ['-version']);
    return true;
  } catch {
    return false;
  }
};

const ready = async (endpoint: string): Promise<void> => {
  for (let tries = 0; tries < 600; tries += 1) {
    try {
      await fetch(endpoint);
      return;
    } catch {
      await pause(100);
    }
  }
  throw new Error('DynamoDB Local does not answer');
};

const started = async (): Promise<DynamoDbLocal> => {
  const folder = await fetchJar();
  const port = await freePort();
  const args = ['-Xmx6g', '-Djava.library.path=./DynamoDBLocal_lib', '-jar', 'DynamoDBLocal.jar'];
  const options = ['-inMemory', '-port', String(port)];
  const java = spawn('java', [...args, ...options], { cwd: folder, stdio: 'ignore' });
  const forget = onEnd(() => java.kill());
  const endpoint = `http://127.0.0.1:${port}`;
  await ready(endpoint);
  const stop = async () => {
    const ended = once(java, 'exit');
    java.kill();
    await ended;
    forget();
  };
  return { endpoint, stop };
};

/** DynamoDB Local in memory, or a line that says why there is none. */
export const startDynamoDbLocal = async (): Promise<DynamoDbLocal | string> => {
  if (!(await hasJava())) return 'skipped: there is no Java here for DynamoDB Local';
  try {
    return await started();
  } catch (error) {
    return `skipped: ${error instanceof Error ? error.message.split('\n')[0] : 'unknown'}`;
  }
};

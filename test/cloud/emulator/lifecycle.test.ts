import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startCloud } from '#local/cloud';
import { inRoot } from '#local/paths';

const answers = (endpoint: string) =>
  fetch(`${endpoint}/_ministack/health`).then(
    () => true,
    () => false,
  );

/** Waits until the things that a killed process leaves to others are cleaned up. */
const isGone = async (endpoint: string, folder: string) => {
  for (let left = 100; left > 0; left -= 1) {
    if (!existsSync(folder) && !(await answers(endpoint))) return true;
    await pause(50);
  }
  return false;
};

/** Starts a process that starts a cloud, prints its address and waits. */
const startOwner = async () => {
  const script = `
    const { startCloud } = await import(${JSON.stringify(inRoot('local/cloud.ts'))});
    const { endpoint, folder } = await startCloud();
    console.log(JSON.stringify({ endpoint, folder }));
    setTimeout(() => undefined, 60_000);
  `;
  const owner = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(owner.stdout, 'data');
  const { endpoint, folder } = JSON.parse(String(line));
  return { owner, endpoint, folder };
};

describe.skipIf(process.env.HELI_ENDPOINT).concurrent('a local cloud', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
    'goes with its process by %s, and its folder too',
    async (signal) => {
      const { owner, endpoint, folder } = await startOwner();
      const wasThere = existsSync(folder) && (await answers(endpoint));
      owner.kill(signal);
      const [, endedBy] = await once(owner, 'exit');

      expect({ wasThere, endedBy }).toEqual({ wasThere: true, endedBy: signal });
      expect(await isGone(endpoint, folder)).toBe(true);
    },
  );

  it('is one of several side by side, each with its own port and folder', async () => {
    const clouds = await Promise.all([startCloud(), startCloud()]);
    await Promise.all(clouds.map(({ stop }) => stop()));

    expect(new Set(clouds.map(({ endpoint }) => endpoint)).size).toBe(2);
    expect(new Set(clouds.map(({ folder }) => folder)).size).toBe(2);
    expect(clouds.some(({ folder }) => existsSync(folder))).toBe(false);
  });

  it('starts while the emulator’s usual ports are taken', async () => {
    const taken = [4566, 8883].map((port) =>
      createServer()
        .on('error', () => undefined)
        .listen(port),
    );
    const cloud = await startCloud();
    const up = await answers(cloud.endpoint);
    await cloud.stop();
    for (const server of taken) server.close();

    expect(up).toBe(true);
  });
});

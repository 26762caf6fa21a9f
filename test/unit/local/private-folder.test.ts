import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inRoot, root } from '#local/paths';

/** A process that dies at the moment in which it begins to remove its folder. */
const SCRIPT = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { privateFolder } = await import(${JSON.stringify(inRoot('local/private-folder.ts'))});
  const { path } = privateFolder();
  fs.writeFileSync(path + '/file', '');
  fs.rmSync = () => process.kill(process.pid, 'SIGKILL');
  syncBuiltinESMExports();
  console.log(path);
  setInterval(() => undefined, 1000);
`;

const isGone = async (path: string): Promise<boolean> => {
  for (let left = 80; left > 0 && existsSync(path); left -= 1) await pause(50);
  return !existsSync(path);
};

it('goes also when its process is killed while it removes it', async () => {
  const child = spawn('node', ['--input-type=module', '-e', SCRIPT], { cwd: root });
  const [said] = await once(child.stdout, 'data');
  child.kill('SIGTERM');
  const [, signal] = await once(child, 'exit');

  expect(signal).toBe('SIGKILL');
  expect(await isGone(String(said).trim())).toBe(true);
});

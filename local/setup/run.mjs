import { spawn } from 'node:child_process';
import { root } from './paths.mjs';
import { SetupError } from './say.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

const TAIL_LINES = 15;
const children = new Set();

/**
 * Ends the running children at once: a child is the leader of a process group, so that its own children end too; after
 * a milder signal npm would go on for seconds, into the next set-up's work.
 */
export const endChildren = () => {
  for (const { pid } of children) {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It ended by itself meanwhile.
    }
  }
};

/**
 * Runs a command quietly and returns its output.
 *
 * @throws SetupError with the tail of the output, when the command cannot start or fails
 */
export const run = (command, args, { env = process.env } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...env, TMPDIR: temporaryFolder },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('spawn', () => children.add(child));
    child.once('error', (error) => reject(new SetupError(`${command}: ${error.message}`)));
    child.once('close', (code) => {
      children.delete(child);
      if (code === 0) return resolve(output);
      const tail = output.trimEnd().split('\n').slice(-TAIL_LINES).join('\n    ');
      reject(new SetupError(`\`${command} ${args.join(' ')}\` ended with ${code}:\n    ${tail}`));
    });
  });

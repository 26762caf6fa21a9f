import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { onEnd } from './cleanup.ts';

export interface ProcessGroupOptions {
  readonly env: Record<string, string>;
  /** The working directory of the command; never inherited, because some commands read files from it. */
  readonly cwd: string;
  /** Receives what the command writes to stdout and stderr. */
  readonly onOutput: (text: string) => void;
}

export interface ProcessGroup {
  readonly isRunning: () => boolean;
  /** The exit code, or null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** SIGTERM to the command, and after the grace SIGKILL to its whole group. */
  readonly stop: (graceMs: number) => Promise<void>;
}

const killGroup = (pid: number) => {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // No process of the group is left.
  }
};

const codeOf = async (child: ChildProcess): Promise<number | null> => {
  await once(child, 'exit');
  return child.exitCode;
};

/**
 * Starts a command as the leader of a process group of its own, so that everything that it starts can be ended with it;
 * the group also ends with this process. Its standard input stays open while this process lives, for a command that
 * watches it.
 */
export const startGroup = async (
  command: string,
  args: readonly string[],
  { env, cwd, onOutput }: ProcessGroupOptions,
): Promise<ProcessGroup> => {
  const child = spawn(command, args, { env, cwd, detached: true, stdio: 'pipe' });
  child.stdin.on('error', () => undefined);
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', onOutput);
  await once(child, 'spawn');

  const pid = child.pid ?? 0;
  const forget = onEnd(() => killGroup(pid));
  const ended = codeOf(child).finally(() => {
    forget();
    killGroup(pid);
  });
  return {
    isRunning: () => child.exitCode === null && child.signalCode === null,
    ended,
    stop: async (graceMs) => {
      child.kill('SIGTERM');
      const timer = new AbortController();
      const killed = pause(graceMs, undefined, { signal: timer.signal }).then(
        () => killGroup(pid),
        () => undefined,
      );
      await ended;
      timer.abort();
      await killed;
    },
  };
};

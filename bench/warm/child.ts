import { fork } from 'node:child_process';
import path from 'node:path';

export interface Child<Task> {
  /** The first message that the child process sent. */
  readonly greeting: unknown;
  readonly ask: (task: Task) => Promise<unknown>;
  readonly stop: () => void;
}

/** Starts another process from this folder, which answers one message at a time. */
export const child = async <Task extends object>(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Child<Task>> => {
  const script = path.join(import.meta.dirname, file);
  const forked = fork(script, args, {
    env,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const answer = () =>
    new Promise<unknown>((resolve, reject) => {
      forked.once('exit', () => reject(new Error(`${file} has ended`)));
      forked.once('message', ({ result }: { readonly result: unknown }) => {
        forked.removeAllListeners('exit');
        resolve(result);
      });
    });
  const greeting = await answer();
  return {
    greeting,
    ask: (task) => {
      const answered = answer();
      forked.send(task);
      return answered;
    },
    stop: () => {
      forked.removeAllListeners('exit');
      forked.kill();
    },
  };
};

import { startGroup } from './process-group.ts';

const TAIL_LINES = 30;

export interface RunOptions {
  readonly env: Record<string, string>;
  readonly cwd: string;
}

/**
 * Runs a command to its end and returns its output.
 *
 * @throws Error with the tail of the output, when the command fails
 */
export const run = async (
  command: string,
  args: readonly string[],
  { env, cwd }: RunOptions,
): Promise<string> => {
  let output = '';
  const onOutput = (text: string) => {
    output += text;
  };
  const { ended } = await startGroup(command, args, { env, cwd, onOutput });
  const code = await ended;
  if (code === 0) return output;

  const tail = output.trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
  throw new Error(`${command} ${args.join(' ')} ended with ${code ?? 'a signal'}:\n${tail}`);
};

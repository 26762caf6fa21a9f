import { inheritedEnvironment } from '#local/environment';
import { startGroup } from '#local/process-group';
import type { Fault } from './fault.ts';
import { root } from './root.ts';

export interface Tool {
  /** A command and its arguments; commands of packages are found as in npm's scripts. */
  readonly command: readonly [string, ...string[]];

  /**
   * Variables in addition to this process's environment.
   *
   * @default - nothing
   */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a tool that exits with 0 if it finds nothing, and otherwise prints file and reason itself. */
export const runTool = async ({ command: [command, ...args], env }: Tool): Promise<Fault[]> => {
  let output = '';
  const { ended } = await startGroup(command, args, {
    cwd: root,
    env: { ...inheritedEnvironment(), ...env },
    onOutput: (text) => {
      output += text;
    },
  });
  const code = await ended;
  return code === 0 ? [] : [{ file: '', reason: output.trim() || `${command} ended with ${code}` }];
};

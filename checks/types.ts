import type { Check } from './fault.ts';
import { runTool } from './tool.ts';

/** Each checker computes the types of zod again, so more checkers than cores only cost time. */
const checked = (project: string) =>
  runTool({
    command: ['tsc', '-p', project, '--noEmit', '--checkers', '2', '--pretty', 'false'],
  });

/** Checks the types of the code for Node and of the code for browsers apart, because their globals differ. */
export const types: Check = {
  name: 'types',
  run: async () => [...(await checked('.')), ...(await checked('console'))],
};

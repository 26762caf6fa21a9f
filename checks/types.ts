import type { Check } from './fault.ts';
import { runTool } from './tool.ts';

/** Each checker works out the types of zod anew: more of them than cores cost only time. */
const checked = (project: string) =>
  runTool({
    command: ['tsc', '-p', project, '--noEmit', '--checkers', '2', '--pretty', 'false'],
  });

/** What runs on Node, and what runs in a browser, which have not the same names. */
export const types: Check = {
  name: 'types',
  run: async () => [...(await checked('.')), ...(await checked('console'))],
};

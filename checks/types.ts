import type { Check } from './fault.ts';
import { runTool } from './tool.ts';

export const types: Check = {
  name: 'types',
  /** Each checker works out the types of zod anew: more of them than cores cost only time. */
  run: () => runTool({ command: ['tsc', '--noEmit', '--checkers', '2', '--pretty', 'false'] }),
};

import type { Check } from './fault.ts';
import { runTool } from './tool.ts';

export const types: Check = {
  name: 'types',
  run: () => runTool({ command: ['tsc', '--noEmit', '--pretty', 'false'] }),
};

import type { Check } from './fault.ts';
import { runTool } from './tool.ts';

/** The check of formatting, linting and import rules: `biome.json`. */
export const lint: Check = {
  name: 'lint',
  run: () =>
    runTool({
      command: [
        'biome',
        'check',
        '--error-on-warnings',
        '--diagnostic-level=warn',
        '--max-diagnostics=50',
      ],
    }),
};

import { privateFolder } from '#local/private-folder';
import type { Check } from './fault.ts';
import { runTool } from './tool.ts';

/** Every deployment of `infra/config.ts` can be synthesised, and cdk-nag has nothing to say. */
export const templates: Check = {
  name: 'templates',
  run: async () => {
    const { path, remove } = privateFolder();
    try {
      return await runTool({
        command: ['node', 'infra/templates.ts'],
        env: { CDK_OUTDIR: path },
      });
    } finally {
      remove();
    }
  },
};

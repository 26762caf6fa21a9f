import { privateFolder } from '#local/private-folder';
import type { Check } from './fault.ts';
import { runTool } from './tool.ts';

/** Every deployment of `infra/config.ts` can be synthesised, and cdk-nag has nothing to say. */
export const templates: Check = {
  name: 'templates',
  run: async () => {
    const unbundled = await runTool({ command: ['node', 'infra/bundle.ts'] });
    if (unbundled.length > 0) return unbundled;
    const { path, remove } = privateFolder();
    try {
      const env = { CDK_OUTDIR: path, HELI_DEPLOYMENT: '' };
      return await runTool({ command: ['node', 'infra/app.ts'], env });
    } finally {
      remove();
    }
  },
};

import { privateFolder } from '#local/private-folder';
import type { Check } from './fault.ts';
import { runTool } from './tool.ts';

/** Checks that every deployment of `infra/config.ts` can be synthesised, without a finding of cdk-nag. */
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

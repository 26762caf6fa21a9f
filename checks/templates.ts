import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Check } from './fault.ts';
import { runTool } from './tool.ts';

/** Every deployment of `infra/config.ts` can be synthesised, and cdk-nag has nothing to say. */
export const templates: Check = {
  name: 'templates',
  run: async () => {
    const unbundled = await runTool({ command: ['node', 'infra/bundle.ts'] });
    if (unbundled.length > 0) return unbundled;
    const folder = mkdtempSync(path.join(tmpdir(), 'heli-synth-'));
    const remove = () => rmSync(folder, { recursive: true, force: true });
    process.once('exit', remove);
    try {
      const env = { CDK_OUTDIR: folder, HELI_DEPLOYMENT: '' };
      return await runTool({ command: ['node', 'infra/app.ts'], env });
    } finally {
      process.off('exit', remove);
      remove();
    }
  },
};

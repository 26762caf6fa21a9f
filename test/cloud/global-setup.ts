import type { TestProject } from 'vitest/node';
import { startCloud } from '#local/cloud';
import { deploy } from '#local/deploy';
import type { Deployed } from '#local/system';

declare module 'vitest' {
  interface ProvidedContext {
    /** Absent if `HELI_ENDPOINT` names the one cloud to use. */
    deployed: Deployed | undefined;
  }
}

/** Deploys the system once; each worker, and each story with a cloud of its own, starts from a copy. */
export default async ({ provide }: TestProject) => {
  if (process.env.HELI_ENDPOINT) {
    provide('deployed', undefined);
    return;
  }
  const cloud = await startCloud();
  try {
    const outputs = await deploy(cloud);
    await cloud.rest();
    provide('deployed', { folder: cloud.folder, outputs });
  } catch (error) {
    await cloud.stop();
    throw error;
  }
  return cloud.stop;
};

import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Cloud, startCloud } from '#local/cloud';
import { deploy } from '#local/deploy';
import { privateFolder } from '#local/private-folder';
import type { Deployment } from './deployed.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The file that says how the deployment ended; absent if `HELI_ENDPOINT` names the one cloud to use. */
    deployed: string | undefined;
  }
}

const deployOn = async (cloud: Cloud): Promise<Deployment> => {
  try {
    const outputs = await deploy(cloud);
    await cloud.rest();
    return { folder: cloud.folder, outputs };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
};

/**
 * Deploys the system once; each worker, and each story with a cloud of its own, starts from a copy.
 *
 * The deployment runs beside the rings that need no cloud: whoever needs it waits for its file.
 */
export default async ({ provide }: TestProject) => {
  if (process.env.HELI_ENDPOINT) {
    provide('deployed', undefined);
    return;
  }
  const { path, remove } = privateFolder();
  const file = join(path, 'deployed.json');
  provide('deployed', file);
  const cloud = await startCloud();
  const written = deployOn(cloud).then((deployment) => {
    writeFileSync(`${file}.new`, JSON.stringify(deployment));
    renameSync(`${file}.new`, file);
  });
  return async () => {
    await written;
    await cloud.stop();
    remove();
  };
};

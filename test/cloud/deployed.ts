import { existsSync, readFileSync } from 'node:fs';
import type { Deployed } from '#local/system';
import { eventually } from './eventually.ts';

/** How the deployment for all workers ended. */
export type Deployment = Deployed | { readonly failed: string };

/**
 * Waits for the deployment that the set-up began.
 *
 * @throws Error with the reason if the deployment failed
 */
export const whenDeployed = async (file: string): Promise<Deployed> => {
  await eventually(async () => existsSync(file));
  const deployment: Deployment = JSON.parse(readFileSync(file, 'utf8'));
  if ('failed' in deployment) throw new Error(deployment.failed);
  return deployment;
};

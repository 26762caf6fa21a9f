import path from 'node:path';
import { bundle } from '#infra/bundle/bundle';
import { dist, root } from '#infra/bundle/paths';
import type { Deployment } from '#infra/deployment';
import { heliApp } from '#infra/heli-app';
import { routes } from '#schemas/api/index';

/** Writes the templates of deployments, with the present functions, to the CDK's output folder. */
export const synthesise = async (
  deployments: Readonly<Record<string, Deployment>>,
): Promise<void> => {
  const { CDK_OUTDIR: outdir = path.join(root, 'cdk.out') } = process.env;
  await bundle();
  heliApp({ deployments, routes, dist, outdir }).synth();
};

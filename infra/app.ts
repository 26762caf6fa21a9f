import path from 'node:path';
import { chosen } from '#infra/chosen';
import { deployments } from '#infra/config';
import { heliApp } from '#infra/heli-app';
import { routes } from '#schemas/api/index';

const root = path.join(import.meta.dirname, '..');
const { CDK_OUTDIR = path.join(root, 'cdk.out'), HELI_DEPLOYMENT } = process.env;

try {
  heliApp({
    deployments: chosen(deployments, HELI_DEPLOYMENT),
    routes,
    dist: path.join(root, 'dist'),
    outdir: CDK_OUTDIR,
  }).synth();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

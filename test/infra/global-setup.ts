import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { deployments } from '#infra/config';
import { emptyBundles } from '#infra/empty-bundles';
import { heliApp } from '#infra/heli-app';
import { privateFolder } from '#local/private-folder';
import { routes } from '#schemas/api/index';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the templates of every deployment. */
    templates: string;
  }
}

/** Synthesises every deployment once for all files of the ring. */
export default ({ provide }: TestProject): (() => void) => {
  const { path: folder, remove } = privateFolder();
  const outdir = path.join(folder, 'templates');
  heliApp({ deployments, routes, dist: emptyBundles(path.join(folder, 'dist')), outdir }).synth();
  provide('templates', outdir);
  return remove;
};

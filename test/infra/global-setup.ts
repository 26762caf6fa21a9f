import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { deployments } from '#infra/config';
import { heliApp } from '#infra/heli-app';
import { privateFolder } from '#local/private-folder';
import { routes } from '#schemas/api/index';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the templates of every deployment. */
    templates: string;
  }
}

const FOLDER = new URL('../../functions/handlers/', import.meta.url);

const handlers = readdirSync(FOLDER).map((file) => path.basename(file, '.ts'));

/** An empty bundle for each handler, because these tests do not concern bundles. */
const emptyBundles = (folder: string): string => {
  for (const handler of handlers) {
    mkdirSync(path.join(folder, handler), { recursive: true });
    writeFileSync(path.join(folder, handler, 'index.mjs'), '');
  }
  return folder;
};

/** Synthesises every deployment once for all files of the ring. */
export default ({ provide }: TestProject): (() => void) => {
  const { path: folder, remove } = privateFolder();
  const outdir = path.join(folder, 'templates');
  heliApp({ deployments, routes, dist: emptyBundles(path.join(folder, 'dist')), outdir }).synth();
  provide('templates', outdir);
  return remove;
};

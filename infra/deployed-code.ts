import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PACKS_FILE } from '#infra/bundle/packs-beside';
import { bundleFolder } from '#infra/bundle-folder';
import type { NamedDeployment } from '#infra/deployment';
import { packsOf } from '#infra/packs';

export interface DeployedCode {
  /** The name of a file in `functions/handlers`, less its `.ts`. */
  readonly handler: string;
  readonly deployment: NamedDeployment;
  /** The folder of the bundles, one folder per handler. */
  readonly dist: string;
}

/**
 * Lays out a function as it is deployed, its bundle with the packs of its deployment, while `use` runs.
 *
 * @throws {Error} for a handler that is not bundled, and for a missing pack.
 */
export const withDeployedCode = <T>(
  { handler, deployment, dist }: DeployedCode,
  use: (folder: string) => T,
): T => {
  const bundle = bundleFolder(dist, handler);
  const packs = JSON.stringify(packsOf(deployment));
  const folder = mkdtempSync(path.join(tmpdir(), 'heli-function-'));
  try {
    for (const file of readdirSync(bundle)) {
      writeFileSync(path.join(folder, file), readFileSync(path.join(bundle, file)));
    }
    writeFileSync(path.join(folder, PACKS_FILE), packs);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

import path from 'node:path';
import { buildBundles } from '#infra/bundle/build';
import { PACKS_FILE } from '#infra/bundle/packs-beside';
import { handlers } from '#infra/bundle/paths';
import { writeFile } from '#infra/bundle/write-file';
import { deployments } from '#infra/config';
import { packsOf } from '#infra/packs';
import { type PrivateFolder, privateFolder } from '#local/private-folder';

export interface BenchBundles {
  readonly api: string;
  readonly bare: string;
  readonly remove: PrivateFolder['remove'];
}

/** The API's function as it is deployed, and the yardstick, bundled in the same way. */
export const benchBundles = async (): Promise<BenchBundles> => {
  const { api = '' } = handlers();
  const bare = path.join(import.meta.dirname, 'bare.ts');
  const { outputFiles } = await buildBundles({ api, bare });
  const folder = privateFolder();
  const fileOf = (file: string): string =>
    path.join(folder.path, path.basename(path.dirname(file)), path.basename(file));
  for (const { path: file, contents } of outputFiles) writeFile(fileOf(file), contents);
  const { packs = [] } = deployments.demonstration ?? {};
  const ofDeployment = JSON.stringify(packsOf({ name: 'demonstration', packs }));
  writeFile(path.join(folder.path, 'api', PACKS_FILE), ofDeployment);
  const bundleOf = (name: string): string => path.join(folder.path, name, 'index.mjs');
  return { api: bundleOf('api'), bare: bundleOf('bare'), remove: folder.remove };
};

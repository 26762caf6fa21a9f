import path from 'node:path';
import { buildBundles } from '#infra/bundle/build';
import { handlers } from '#infra/bundle/paths';
import { writeFile } from '#infra/bundle/write-file';
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
  const bundleOf = (name: string): string => path.join(folder.path, name, 'index.mjs');
  return { api: bundleOf('api'), bare: bundleOf('bare'), remove: folder.remove };
};

import path from 'node:path';
import { buildBundles } from '#infra/bundle/build';
import { PACKS_FILE } from '#infra/bundle/packs-beside';
import { handlers } from '#infra/bundle/paths';
import { writeFile } from '#infra/bundle/write-file';
import { deployments } from '#infra/config';
import { packsOf } from '#infra/packs';
import { type PrivateFolder, privateFolder } from '#local/private-folder';

export interface BenchBundles {
  /** Returns the code of a function, by its name; `bare` is the yardstick. */
  readonly of: (name: string) => string;
  readonly remove: PrivateFolder['remove'];
}

/** These functions as they are deployed, with one county's packs, and the yardstick, bundled in the same way. */
export const benchBundles = async (names: readonly string[]): Promise<BenchBundles> => {
  const all = handlers();
  const bare = path.join(import.meta.dirname, 'bare.ts');
  const wanted = Object.fromEntries(names.map((name) => [name, all[name] ?? '']));
  const { outputFiles } = await buildBundles({ ...wanted, bare });
  const folder = privateFolder();
  const fileOf = (file: string): string =>
    path.join(folder.path, path.basename(path.dirname(file)), path.basename(file));
  for (const { path: file, contents } of outputFiles) writeFile(fileOf(file), contents);
  const { packs = [] } = deployments.demonstration ?? {};
  const carried = JSON.stringify(packsOf({ name: 'demonstration', packs }));
  for (const name of names) writeFile(path.join(folder.path, name, PACKS_FILE), carried);
  return { of: (name) => path.join(folder.path, name, 'index.mjs'), remove: folder.remove };
};

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../root.ts';

/** The file that declares a duty, and the name of its export. */
export const dutyFiles = (duty: string): { readonly file: string; readonly name: string } => {
  const [file] = globSync(`schemas/workflows/*/${duty}.ts`, { cwd: root });
  if (!file) throw new Error(`no file declares ${duty}`);
  const [, name] =
    /export const (\w+) = \w+\(/.exec(readFileSync(path.join(root, file), 'utf8')) ?? [];
  if (!name) throw new Error(`${file} declares no duty`);
  return { file, name };
};

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.ts';

/** The texts of files, by their path in the repository. */
export type Texts = Readonly<Record<string, string>>;

const FOLDERS = [
  'schemas',
  'functions',
  'console',
  'infra',
  'local',
  'cli',
  'checks',
  'bench',
  'test',
];

/** All files of this ending in the repository: TypeScript, with JSX or not, but for what runs before set-up or in a browser. */
export const sources = (ending: '.ts' | '.mjs' = '.ts'): Texts => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(ending) || file.endsWith(`${ending}x`))
      .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/'))),
  );
  return Object.fromEntries(
    files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]),
  );
};

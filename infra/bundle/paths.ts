import { readdirSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '..', '..');
export const dist = path.join(root, 'dist');

/** The name and source of each handler: every file in `functions/handlers` is a function. */
export const handlers = (): Record<string, string> => {
  const folder = path.join(root, 'functions', 'handlers');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(0, -'.ts'.length), path.join(folder, file)]),
  );
};

import { readdirSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '..', '..');
export const dist = path.join(root, 'dist');

/** Each handler's name and source: one file in `functions/handlers`, one function. */
export const handlers = (): Record<string, string> => {
  const folder = path.join(root, 'functions', 'handlers');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(0, -'.ts'.length), path.join(folder, file)]),
  );
};

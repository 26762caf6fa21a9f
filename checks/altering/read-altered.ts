import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Hands out what is read, as the project's plugin hands out what is imported (`project.ts`). */
const altered = new Map<string, string>(
  Object.entries(JSON.parse(process.env.HELI_ALTERED ?? '{}')),
);

const { readFileSync } = fs;

fs.readFileSync = ((file: fs.PathOrFileDescriptor, ...rest: never[]) => {
  const name = file instanceof URL ? fileURLToPath(file) : String(file);
  return altered.get(name) ?? readFileSync(file, ...rest);
}) as typeof readFileSync;
syncBuiltinESMExports();

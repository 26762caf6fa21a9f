import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Serves the altered texts for reads, as the project's plugin does for imports (`project.ts`). */
const altered = new Map<string, string>(
  Object.entries(JSON.parse(process.env.HELI_ALTERED ?? '{}')),
);

const { readFileSync } = fs;

fs.readFileSync = ((file: fs.PathOrFileDescriptor, ...rest: never[]) => {
  const name = file instanceof URL ? fileURLToPath(file) : String(file);
  return altered.get(name) ?? readFileSync(file, ...rest);
}) as typeof readFileSync;
syncBuiltinESMExports();

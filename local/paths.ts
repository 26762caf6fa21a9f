import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository; `fileURLToPath` decodes spaces and Chinese characters. */
export const root = fileURLToPath(new URL('../', import.meta.url));

export const inRoot = (...parts: readonly string[]): string => join(root, ...parts);

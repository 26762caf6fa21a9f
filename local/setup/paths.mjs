import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository; `fileURLToPath` decodes spaces and Chinese characters. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

export const inRoot = (...parts) => join(root, ...parts);

/** The folder of everything that set-up makes for the local cloud; ignored by git. */
export const inLocal = (...parts) => inRoot('.local', ...parts);

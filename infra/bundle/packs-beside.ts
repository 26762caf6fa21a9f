import type { Plugin } from 'esbuild';

/** The file beside a function's code that holds the packs of its deployment. */
export const PACKS_FILE = 'packs.json';

const READING = `
import { readFileSync } from 'node:fs';
export const packFiles = JSON.parse(readFileSync(new URL('${PACKS_FILE}', import.meta.url), 'utf8'));
`;

/**
 * Functions read their packs when they start, and their code contains none: a deployment has only its own county's. A
 * function without the file does not start.
 */
export const packsBeside: Plugin = {
  name: 'packs-beside',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/functions\/adapters\/pack-files\.ts$/ }, () => ({ contents: READING }));
  },
};

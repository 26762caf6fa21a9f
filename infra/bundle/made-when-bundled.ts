import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import * as z from 'zod';

/** Modules that compute a little data from a large amount, which stays out of the bundles. */
const modules = /\/schemas\/(?:clause-keys|code-words|api\/paths)\.ts$/;

const Data = z.record(z.string(), z.json());

/** Runs such a module now, and bundles what it exports. */
export const madeWhenBundled: Plugin = {
  name: 'made-when-bundled',
  setup: ({ onLoad }) => {
    onLoad({ filter: modules }, async ({ path }) => {
      const made = Object.entries(Data.parse({ ...(await import(pathToFileURL(path).href)) }));
      const lines = made.map(([name, data]) => `export const ${name} = ${JSON.stringify(data)};`);
      return { contents: lines.join('\n') };
    });
  },
};

import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Readers and Step Functions need these of a machine, the order of its duties does not. */
const others: ReadonlySet<string> = new Set(['Comment', 'Type']);

/** The functions ask only in which order a machine opens its duties: the rest stays out. */
export const machineOrder: Plugin = {
  name: 'machine-order',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.asl\.json$/ }, async ({ path }) => {
      const machine: unknown = JSON.parse(await readFile(path, 'utf8'), (key, value) =>
        others.has(key) ? undefined : value,
      );
      return { contents: JSON.stringify(machine), loader: 'json' };
    });
  },
};

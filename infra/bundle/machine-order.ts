import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Fields of a machine for readers and Step Functions, which the order of its duties does not need. */
const others: ReadonlySet<string> = new Set(['Comment', 'Type']);

/** Leaves out everything of a machine but the order of its duties, because the functions ask for nothing else. */
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

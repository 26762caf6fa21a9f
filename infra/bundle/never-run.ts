import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Parts of libraries that no function ever runs, each with the reason. The libraries always load them. */
const parts: readonly [module: RegExp, why: string][] = [
  [
    /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/,
    'forms and the OpenAPI document are written when the functions are bundled',
  ],
  [/\/@aws-sdk\/endpoint-cache\/.*\/EndpointCache\.js$/, 'DynamoDB has one endpoint per region'],
  [/\/retry\/util-retry\/DefaultRateLimiter\.js$/, 'it belongs to the adaptive mode of retries'],
  [/\/brotli\/decompress\.js$/, 'the font of papers is no WOFF2 file'],
  [/\/checksum\/sha256\/Sha256Js\.js$/, 'Node has a SHA-256 of its own'],
];

const NAMED = /^export (?:const|function|class) (\w+)/gm;
const LISTED = /^export \{([^}]*)\}/gm;

const lastWord = (text: string): string => text.trim().split(/\s+/).at(-1) ?? '';

const COMMON_JS = /\bmodule\.exports\b/;

const exportsOf = (source: string): readonly string[] => [
  ...(COMMON_JS.test(source) ? ['default'] : []),
  ...[...source.matchAll(NAMED)].map(([, name = '']) => name),
  ...[...source.matchAll(LISTED)].flatMap(([, list = '']) => list.split(',').map(lastWord)),
];

/**
 * A module with the same exports: a class can be constructed and has no methods; a function throws with the reason why
 * it is missing.
 */
const emptied = (names: readonly string[], why: string): string =>
  [
    `function leftOut() { if (!new.target) throw new Error(${JSON.stringify(`not bundled: ${why}`)}); }`,
    `export { ${names.map((name) => `leftOut as ${name}`).join(', ')} };`,
  ].join('\n');

/**
 * Leaves code that never runs out of the bundles: 40 KB of each. If it is run one day, it throws with the reason why it
 * is missing.
 */
export const neverRun: Plugin = {
  name: 'never-run',
  setup: ({ onLoad }) => {
    for (const [filter, why] of parts) {
      onLoad({ filter }, async ({ path }) => ({
        contents: emptied(exportsOf(await readFile(path, 'utf8')), why),
      }));
    }
  },
};

/** Keeps only the version of a package file: an SDK client reads it for the user agent. */
export const packageVersion: Plugin = {
  name: 'package-version',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/@aws-sdk\/client-[a-z]+\/package\.json$/ }, async ({ path }) => {
      const { name, version } = JSON.parse(await readFile(path, 'utf8'));
      return { contents: JSON.stringify({ name, version }), loader: 'json' };
    });
  },
};

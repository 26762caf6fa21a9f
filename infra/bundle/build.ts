import { type BuildResult, build } from 'esbuild';
import { holidayDates } from '#infra/bundle/holiday-dates';
import { machineOrder } from '#infra/bundle/machine-order';
import { dist, root } from '#infra/bundle/paths';

/** Lets a library that was written for `require` find Node's own modules. */
export const createRequire =
  "import { createRequire as __createRequire } from 'node:module';" +
  'const require = __createRequire(import.meta.url);';

/**
 * Sources of credentials that a function never uses, since Lambda puts credentials into its environment. The SDK
 * loads each of them only when it gets there, so leaving them out costs nothing and saves 100 KB.
 */
const neverTaken = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-login',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@aws-sdk/nested-clients',
  '@aws-sdk/token-providers',
  '@smithy/credential-provider-imds',
];

export type Bundles = BuildResult<{ metafile: true; write: false }>;

/** One self-sufficient ES module per handler, with its SDK clients inside. */
export const buildBundles = (handlers: Readonly<Record<string, string>>): Promise<Bundles> =>
  build({
    absWorkingDir: root,
    entryPoints: Object.entries(handlers).map(([name, file]) => ({
      in: file,
      out: `${name}/index`,
    })),
    outdir: dist,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    external: neverTaken,
    plugins: [holidayDates, machineOrder],
    mainFields: ['module', 'main'],
    minify: true,
    // Keeps Chinese characters as they are; escaped, each would be six bytes.
    charset: 'utf8',
    legalComments: 'none',
    sourcemap: 'linked',
    sourcesContent: false,
    banner: { js: createRequire },
    metafile: true,
    write: false,
    logLevel: 'silent',
  });

import { type BuildResult, build, type Plugin } from 'esbuild';
import { holidayDates } from '#infra/bundle/holiday-dates';
import { machineOrder } from '#infra/bundle/machine-order';
import { madeWhenBundled } from '#infra/bundle/made-when-bundled';
import { neverRun, packageVersion } from '#infra/bundle/never-run';
import { packsBeside } from '#infra/bundle/packs-beside';
import { dist, root } from '#infra/bundle/paths';
import { type Words, withWords, wordsOf } from '#infra/bundle/with-words';

/** Lets a library that was written for `require` load Node's own modules. */
export const createRequire =
  "import { createRequire as __createRequire } from 'node:module';" +
  'const require = __createRequire(import.meta.url);';

/**
 * Sources of credentials that a function never uses, since Lambda puts credentials into its environment. The SDK loads
 * them only on demand, so leaving them out costs nothing and saves 110 KB.
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

/**
 * Event streams, which none of our calls has: the clients load them on demand, and are bundled without. The client of S3
 * alone loads them at its start.
 */
const eventStreams: Plugin = {
  name: 'event-streams',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^@smithy\/core\/event-streams$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

export type Bundles = Pick<
  BuildResult<{ metafile: true; write: false }>,
  'metafile' | 'outputFiles'
>;

type Handlers = Readonly<Record<string, string>>;

const bundlesWith = (words: Words, handlers: Handlers): Promise<Bundles> =>
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
    plugins: [
      eventStreams,
      holidayDates,
      machineOrder,
      madeWhenBundled,
      neverRun,
      packageVersion,
      packsBeside,
      withWords(words),
    ],
    mainFields: ['module', 'main'],
    minify: true,
    // Keeps Chinese characters as they are; escaped, each would take six bytes.
    charset: 'utf8',
    legalComments: 'none',
    sourcemap: 'linked',
    sourcesContent: false,
    banner: { js: createRequire },
    metafile: true,
    write: false,
    logLevel: 'silent',
  });

/** One self-sufficient ES module per handler, with its SDK clients inside. */
export const buildBundles = async (handlers: Handlers): Promise<Bundles> => {
  const groups = Object.groupBy(Object.entries(handlers), ([name]) => wordsOf(name));
  const built = await Promise.all(
    Object.entries(groups).map(([words, group]) =>
      bundlesWith(words as Words, Object.fromEntries(group)),
    ),
  );
  return {
    metafile: {
      inputs: Object.assign({}, ...built.map(({ metafile }) => metafile.inputs)),
      outputs: Object.assign({}, ...built.map(({ metafile }) => metafile.outputs)),
    },
    outputFiles: built.flatMap(({ outputFiles }) => outputFiles),
  };
};

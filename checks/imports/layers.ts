/** A group of files with the same allowed imports: those of a folder, or those that a pattern names. */
export interface Layer {
  /**
   * The beginning of their paths; `*` stands for any name. Each match is a unit, whose files may import one another.
   */
  readonly at: string;
  /** The other parts from which they may import. */
  readonly from: readonly string[];
  /** The exceptions: parts of these from which they may not import. */
  readonly butNot?: readonly string[];
  /** The packages that they may import; `node:` for all of Node's own; any package if absent. */
  readonly packages?: readonly string[];
  /** The message for any other import. */
  readonly because: string;
}

const DOMAIN = 'functions/domain';
const inDomain = (...folders: readonly string[]) => folders.map((name) => `${DOMAIN}/${name}`);

const KERNEL = inDomain('history', 'duty', 'episode');
const AGGREGATES = inDomain('case', 'child', 'person', 'household');
const ABOVE = inDomain('workflows', 'composed', 'explain');
const PURE = ['zod', 'canonicalize', 'temporal-polyfill', 'node:crypto'];

/** A part of the domain: it imports schemas and the domain, but not the parts above it. */
const part = (at: string, butNot: readonly string[], because: string): Layer => ({
  at,
  from: ['schemas', DOMAIN],
  butNot,
  packages: PURE,
  because,
});

/** Files that list workflows, and are therefore above them. */
const SCHEMA_LISTS = [
  'schemas/settings.ts',
  'schemas/duties',
  'schemas/api',
  'schemas/machines.ts',
];

/**
 * The layers and their allowed imports. The last one that matches a file is its layer, so more specific ones come
 * later.
 */
export const layers: readonly Layer[] = [
  {
    at: 'schemas',
    from: ['schemas'],
    butNot: ['schemas/workflows'],
    packages: ['zod', 'zod-openapi'],
    because: 'schemas import zod and one another, and no workflow',
  },
  ...SCHEMA_LISTS.map((at) => ({
    at,
    from: ['schemas'],
    packages: ['zod', 'zod-openapi'],
    because: 'schemas import zod and one another',
  })),
  {
    at: 'schemas/workflows/*',
    from: ['schemas'],
    butNot: ['schemas/workflows', ...SCHEMA_LISTS],
    packages: ['zod'],
    because: 'a workflow’s schemas know no other workflow, and not the lists that name it',
  },
  {
    at: 'functions',
    from: [],
    packages: [],
    because: 'a new part of the functions is a layer of checks/imports/layers.ts',
  },
  part(
    DOMAIN,
    [...AGGREGATES, ...ABOVE],
    'what the domain shares knows no aggregate and no workflow',
  ),
  part(
    `${DOMAIN}/history`,
    [...KERNEL, ...AGGREGATES, ...ABOVE],
    'a history knows neither duties nor episodes, nor whose it is',
  ),
  ...inDomain('duty', 'episode').map((at) =>
    part(at, [...AGGREGATES, ...ABOVE], 'the kernel knows no aggregate and no workflow'),
  ),
  ...AGGREGATES.map((at) => part(at, ABOVE, 'an aggregate knows no workflow')),
  part(`${DOMAIN}/workflows/*`, ABOVE, 'a workflow knows no other workflow, and not what lists it'),
  part(
    `${DOMAIN}/workflows/of-*.ts`,
    inDomain('composed', 'explain'),
    'a list of workflows knows them, and not what is composed of them',
  ),
  part(`${DOMAIN}/composed`, inDomain('explain'), 'what is composed is not explained there'),
  part(`${DOMAIN}/papers`, ABOVE, 'a paper reads the facts of aggregates, and knows no workflow'),
  part(`${DOMAIN}/explain`, [], 'the domain imports schemas and itself'),
  {
    at: 'functions/steps',
    from: ['schemas', DOMAIN],
    packages: ['zod', 'node:crypto'],
    because: 'steps import schemas, the domain and other steps; ports arrive as arguments',
  },
  {
    at: 'functions/adapters',
    from: ['schemas', DOMAIN, 'policies', 'statemachines'],
    packages: ['zod', '@aws-sdk', 'canonicalize', 'chinese-days', 'pdfkit', 'node:'],
    because: 'adapters import schemas, the domain and the client of their service',
  },
  {
    at: 'functions/runtime',
    from: ['schemas', DOMAIN, 'functions/adapters'],
    packages: ['zod', '@aws-sdk', '@aws-lambda-powertools', 'aws-lambda', 'node:'],
    because: 'the runtime imports neither steps nor handlers',
  },
  {
    at: 'functions/handlers',
    from: ['schemas', 'functions/steps', 'functions/adapters', 'functions/runtime'],
    packages: ['aws-lambda'],
    because: 'handlers join steps, adapters and the runtime',
  },
  {
    at: 'console',
    from: ['schemas'],
    packages: ['preact', 'idb'],
    because: 'the console knows the API and its vocabulary, and nothing of how they are made',
  },
  {
    at: 'infra',
    from: ['schemas'],
    packages: ['zod', 'aws-cdk-lib', 'cdk-nag', 'constructs', 'esbuild', 'node:'],
    because: 'infra imports schemas only, and names handlers by their path',
  },
  {
    at: 'local',
    from: ['schemas', 'functions', 'infra'],
    because: 'the local cloud runs what is deployed',
  },
  {
    at: 'cli',
    from: ['schemas', 'local'],
    packages: ['commander', 'zod', 'node:'],
    because: 'the command line speaks through the API alone',
  },
  {
    at: 'checks',
    from: ['schemas', 'functions', 'infra', 'local', 'package.json', 'cdk.json'],
    because: 'nothing imports tests',
  },
  {
    at: 'bench',
    from: ['schemas', 'functions', 'infra', 'local', 'test/fakes'],
    because: 'of the tests the bench uses the fakes alone',
  },
];

import { globSync } from 'node:fs';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import OneRingAfterTheOther from './test/one-ring-after-the-other.ts';

interface Ring {
  readonly name: string;

  /** @default - `test/<name>` */
  readonly folder?: string;

  /** @default - every test in its folder */
  readonly include?: readonly string[];

  /** A folder with a `global-setup.ts` that has to run before the ring. */
  readonly setUp?: string;

  /** Rings of the same order run together; those of the next order run after them. */
  readonly order?: number;

  readonly exclude?: string[];
}

/** `npm run test:all` and `npm run faults` set it. */
const isInFull = process.env.HELI_TESTS === 'all';

/**
 * A slow machine makes a test slow, but never red: only a test that hangs reaches this limit, and no test has its own.
 */
const LIMIT_MS = (isInFull ? 6 : 1) * 1_800_000;
const timeouts = { testTimeout: LIMIT_MS, hookTimeout: LIMIT_MS } as const;

const testsOf = (folder: string): string => `${folder}/**/*.test.ts`;

const ring = ({ name, setUp, order = 0, exclude = [], ...where }: Ring) => {
  const { folder = `test/${name}`, include = [testsOf(folder)] } = where;
  return {
    extends: true,
    test: {
      name,
      include: [...include],
      exclude,
      globalSetup: setUp ? [`${setUp}/global-setup.ts`] : [],
      ...timeouts,
      sequence: { groupOrder: order },
    },
  } satisfies TestProjectInlineConfiguration;
};

/** A ring on a running local cloud. Its tests wait for workers, streams and timers. */
const onCloud = (declaration: Ring) => {
  const { test, ...project } = ring({ ...declaration, setUp: 'test/cloud/emulator' });
  // Its files start, kill and restart processes and share one cloud, so they run one after the other.
  return { ...project, test: { ...test, isolate: true, maxWorkers: 1 } };
};

/** A ring on the deployed system. Each worker has its own copy of one cloud, which the worker's files share. */
const onSystem = (declaration: Ring, maxWorkers: number) => {
  const { test, ...project } = ring({ ...declaration, setUp: 'test/cloud' });
  const workers = { pool: 'forks', maxWorkers } as const;
  return { ...project, test: { ...test, ...workers } };
};

const stories = ['test/cloud', 'test/faults'].map(testsOf);

/** These take long in the full run, so they run one after the other. */
const loops = [
  testsOf('test/faults'),
  'test/cloud/flow/resume.test.ts',
  'test/cloud/api/repeated-writes.test.ts',
];

/** Workers inherit the day's number, so that all draw with the same seed, also at midnight. */
const DAY_MS = 86_400_000;
process.env.HELI_SEED ??= String(Math.floor(Date.now() / DAY_MS));

/** Stories of what is proved in memory, too (CONTRIBUTING.md names where): a part of each list plays each day. */
const inTurn: readonly { readonly stories: readonly string[]; readonly parts: number }[] = [
  { stories: ['alone', 'custody'].map((folder) => testsOf(`test/cloud/${folder}`)), parts: 3 },
  {
    stories: ['ladder', 'recipients', 'alerts', 'police', 'close', 'long-times'].map(
      (name) => `test/cloud/flow/${name}.test.ts`,
    ),
    parts: 2,
  },
  { stories: [testsOf('test/faults')], parts: 2 },
];

/** Whether somebody asks for files by name: these play on any day. */
const isNamed = process.argv.some((argument) => /test\/(?:cloud|faults)/.test(argument));

const outOfTurn = (): string[] =>
  inTurn.flatMap(({ stories, parts }) =>
    globSync([...stories])
      .toSorted()
      .filter((_, place) => place % parts !== Number(process.env.HELI_SEED) % parts),
  );

const notStories = [
  'test/cloud/emulator/**',
  ...(isInFull ? loops : []),
  ...(isInFull || isNamed ? [] : outOfTurn()),
];

export default defineConfig({
  test: {
    reporters: ['default', './test/reporter.ts'],
    coverage: { include: ['schemas/**', 'functions/**', 'infra/**', 'checks/**'] },
    // A worker reads its modules once for all its files; reading them for each file took longer than the tests.
    isolate: false,
    maxWorkers: '100%',
    sequence: { sequencer: OneRingAfterTheOther },
    // The longest files start first and the many short ones last, so that no core waits for another.
    projects: [
      // The browser that is packed for tests runs only on x64.
      ...(process.arch === 'x64' ? [ring({ name: 'browser', setUp: 'test/browser' })] : []),
      ring({ name: 'example' }),
      ring({ name: 'simulation' }),
      ring({ name: 'recordings' }),
      ring({ name: 'infra', setUp: 'test/infra' }),
      ring({ name: 'defects' }),
      ring({ name: 'machines' }),
      ring({ name: 'packs' }),
      ring({ name: 'unit' }),
      onCloud({ name: 'emulator', folder: 'test/cloud/emulator', order: 1 }),
      onSystem({ name: 'cloud', include: stories, exclude: notStories, order: 2 }, 3),
      ...(isInFull ? [onSystem({ name: 'faults', include: loops, order: 3 }, 1)] : []),
    ],
  },
});

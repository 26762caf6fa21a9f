import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import OneRingAfterTheOther from './test/one-ring-after-the-other.ts';

interface Ring {
  readonly name: string;

  /** @default - `test/<name>` */
  readonly folder?: string;

  /** @default - every test in its folder */
  readonly include?: readonly string[];

  /** A folder with a `global-setup.ts` that is to run before the ring. */
  readonly setUp?: string;

  /** Rings of one order run together, and those of the next order after them. */
  readonly order?: number;

  readonly exclude?: string[];
}

/** `npm run test:all` and `npm run faults` ask for it. */
const isInFull = process.env.HELI_TESTS === 'all';

/** A slow machine makes a test slow, never red: only a hang lasts so long, and no test has a limit of its own. */
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

/** A ring on a running local cloud, whose stories wait for workers, streams and timers. */
const onCloud = (declaration: Ring) => {
  const { test, ...project } = ring({ ...declaration, setUp: 'test/cloud/emulator' });
  // Its files start, kill and restart processes of their own, and share one cloud: one after the other.
  return { ...project, test: { ...test, isolate: true, maxWorkers: 1 } };
};

/** The deployed system: so many workers, each with a cloud of its own that its files share, a copy of one. */
const onSystem = (declaration: Ring, maxWorkers: number) => {
  const { test, ...project } = ring({ ...declaration, setUp: 'test/cloud' });
  const workers = { pool: 'forks', maxWorkers } as const;
  return { ...project, test: { ...test, ...workers } };
};

const stories = ['test/cloud', 'test/faults'].map(testsOf);

/** In full they take long, and are played one after the other. */
const loops = [
  testsOf('test/faults'),
  'test/cloud/flow/resume.test.ts',
  'test/cloud/api/repeated-writes.test.ts',
];

/** Workers inherit the day's number, so that all draw by one, also at midnight. */
const DAY_MS = 86_400_000;
process.env.HELI_SEED ??= String(Math.floor(Date.now() / DAY_MS));

const notStories = ['test/cloud/emulator/**', ...(isInFull ? loops : [])];

export default defineConfig({
  test: {
    reporters: ['default', './test/reporter.ts'],
    coverage: { include: ['schemas/**', 'functions/**', 'infra/**', 'checks/**'] },
    // A worker reads its modules once for all its files: to read them for each took longer than the tests.
    isolate: false,
    maxWorkers: '100%',
    sequence: { sequencer: OneRingAfterTheOther },
    // The longest files first, the many short ones last, so that no core waits for another.
    projects: [
      ring({ name: 'example' }),
      ring({ name: 'simulation' }),
      ring({ name: 'recordings' }),
      ring({ name: 'infra', setUp: 'test/infra' }),
      ring({ name: 'defects' }),
      ring({ name: 'machines' }),
      ring({ name: 'packs' }),
      ring({ name: 'unit' }),
      // The browser that is packed for tests runs on x64 alone.
      ...(process.arch === 'x64' ? [ring({ name: 'browser' })] : []),
      onCloud({ name: 'emulator', folder: 'test/cloud/emulator', order: 1 }),
      onSystem({ name: 'cloud', include: stories, exclude: notStories, order: 2 }, 3),
      ...(isInFull ? [onSystem({ name: 'faults', include: loops, order: 3 }, 1)] : []),
    ],
  },
});

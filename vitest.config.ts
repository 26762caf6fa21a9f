import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

interface Ring {
  readonly name: string;

  /** @default - `test/<name>` */
  readonly folder?: string;

  /** @default - every test in its folder */
  readonly include?: readonly string[];

  /** Whether its folder has a `global-setup.ts`. */
  readonly setUp?: boolean;

  /** Rings of one order run together, and those of the next order after them. */
  readonly order?: number;

  readonly exclude?: string[];
}

/** A slow machine makes a test slow, never red: only a hang reaches these. */
const timeouts = { testTimeout: 600_000, hookTimeout: 600_000 } as const;

const testsOf = (folder: string): string => `${folder}/**/*.test.ts`;

const ring = ({ name, setUp = false, order = 0, exclude = [], ...where }: Ring) => {
  const { folder = `test/${name}`, include = [testsOf(folder)] } = where;
  return {
    extends: true,
    test: {
      name,
      include: [...include],
      exclude,
      globalSetup: setUp ? [`${folder}/global-setup.ts`] : [],
      ...timeouts,
      sequence: { groupOrder: order },
    },
  } satisfies TestProjectInlineConfiguration;
};

/** A ring on a running local cloud, whose stories wait for workers, streams and timers. */
const onCloud = (declaration: Ring) => ring({ ...declaration, setUp: true });

/** The deployed system: so many workers, each with a cloud of its own that its files share. */
const onSystem = (declaration: Ring, maxWorkers: number) => {
  const { test, ...project } = ring(declaration);
  const workers = { pool: 'forks', isolate: false, maxWorkers } as const;
  return { ...project, test: { ...test, ...workers } };
};

const stories = onSystem(
  {
    name: 'cloud',
    include: ['test/cloud', 'test/faults'].map(testsOf),
    order: 2,
    exclude: ['test/cloud/emulator/**'],
  },
  3,
);

/** `npm run faults`: the same loops in full, which take long; `npm test` runs a part of each. */
const faults = onSystem(
  {
    name: 'faults',
    include: [
      testsOf('test/faults'),
      'test/cloud/flow/resume.test.ts',
      'test/cloud/api/repeated-writes.test.ts',
    ],
  },
  1,
);

/** `checks/faults.ts` asks for it. */
const isInFull = process.env.HELI_FAULTS === 'all';

export default defineConfig({
  test: {
    reporters: ['default', './test/reporter.ts'],
    coverage: { include: ['schemas/**', 'functions/**', 'infra/**', 'checks/**'] },
    projects: [
      ring({ name: 'unit' }),
      ring({ name: 'machines' }),
      ring({ name: 'packs' }),
      ring({ name: 'simulation' }),
      ring({ name: 'recordings' }),
      ring({ name: 'defects' }),
      ring({ name: 'example' }),
      ring({ name: 'infra', setUp: true }),
      onCloud({ name: 'emulator', folder: 'test/cloud/emulator', order: 1 }),
      ...(isInFull ? [faults] : [stories]),
    ],
  },
});

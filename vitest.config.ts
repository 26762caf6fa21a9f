import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

interface Ring {
  readonly name: string;

  /** @default - `test/<name>` */
  readonly folder?: string;

  /** Whether its folder has a `global-setup.ts`. */
  readonly setUp?: boolean;

  /** Rings of one order run together, and those of the next order after them. */
  readonly order?: number;

  readonly exclude?: string[];
}

const ring = ({ name, folder = `test/${name}`, setUp = false, order = 0, exclude = [] }: Ring) =>
  ({
    extends: true,
    test: {
      name,
      include: [`${folder}/**/*.test.ts`],
      exclude,
      globalSetup: setUp ? [`${folder}/global-setup.ts`] : [],
      sequence: { groupOrder: order },
    },
  }) satisfies TestProjectInlineConfiguration;

/** A ring on a running local cloud, whose stories wait for workers, streams and timers. */
const onCloud = (declaration: Ring) => {
  const { test, ...project } = ring({ ...declaration, setUp: true });
  return { ...project, test: { ...test, testTimeout: 60_000, hookTimeout: 180_000 } };
};

/** The deployed system: two workers, each with a cloud of its own that its files share. */
const stories = (() => {
  const { test, ...project } = ring({
    name: 'cloud',
    order: 2,
    exclude: ['test/cloud/emulator/**'],
  });
  const workers = { pool: 'forks', isolate: false, maxWorkers: 2 } as const;
  return { ...project, test: { ...test, ...workers, testTimeout: 60_000, hookTimeout: 180_000 } };
})();

export default defineConfig({
  test: {
    reporters: ['default', './test/reporter.ts'],
    coverage: { include: ['schemas/**', 'functions/**', 'infra/**', 'checks/**'] },
    projects: [
      ring({ name: 'unit' }),
      ring({ name: 'machines' }),
      ring({ name: 'packs' }),
      ring({ name: 'infra', setUp: true }),
      onCloud({ name: 'emulator', folder: 'test/cloud/emulator', order: 1 }),
      stories,
    ],
  },
});

import { expect, it } from 'vitest';
import { bundleFaults } from '#infra/bundle/faults';

type Output = Parameters<typeof bundleFaults>[0]['outputs'][string];

const aBundle = (change: Partial<Output>) => ({
  outputs: {
    'dist/api/index.mjs': { bytes: 500_000, inputs: {}, imports: [], exports: [], ...change },
  },
});

it('takes a bundle of the usual', () => {
  const inputs = { 'node_modules/zod/v4/locales/en.js': { bytesInOutput: 900 } };
  const imports = [{ path: 'node:crypto', kind: 'import-statement', external: true } as const];

  expect(bundleFaults(aBundle({ inputs, imports }))).toEqual([]);
});

it('refuses a router over 840 KB', () => {
  expect(bundleFaults(aBundle({ bytes: 840_001 }))).toEqual([
    'dist/api/index.mjs: 840001 bytes, more than 840000',
  ]);
});

it('refuses all of zod', () => {
  const inputs = { 'node_modules/zod/v4/locales/zh-CN.js': { bytesInOutput: 900 } };

  expect(bundleFaults(aBundle({ inputs }))).toEqual([
    expect.stringContaining("all of zod is bundled: write import * as z from 'zod'"),
  ]);
});

it('does not mind what was read and dropped', () => {
  const inputs = { 'node_modules/zod/v4/locales/zh-CN.js': { bytesInOutput: 0 } };

  expect(bundleFaults(aBundle({ inputs }))).toEqual([]);
});

it('refuses to leave out what is loaded at the start', () => {
  const imports = [{ path: '@smithy/x', kind: 'import-statement', external: true } as const];

  expect(bundleFaults(aBundle({ imports }))).toEqual([
    'dist/api/index.mjs: @smithy/x is loaded at the start, but is not bundled',
  ]);
});

it('leaves out what is loaded when it is needed', () => {
  const imports = [{ path: '@smithy/x', kind: 'dynamic-import', external: true } as const];

  expect(bundleFaults(aBundle({ imports }))).toEqual([]);
});

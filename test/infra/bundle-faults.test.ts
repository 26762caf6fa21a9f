import { describe, expect, it } from 'vitest';
import { budgetOf, type Growth, sizeFaults } from '#infra/bundle/budget';
import { MOST_BYTES, MOST_LATER, pageFaults } from '#infra/bundle/console';
import { bundleFaults } from '#infra/bundle/faults';

type Output = Parameters<typeof bundleFaults>[0]['outputs'][string];

const aBundle = (change: Partial<Output>, handler = 'work') => ({
  outputs: {
    [`dist/${handler}/index.mjs`]: {
      bytes: 500_000,
      inputs: {},
      imports: [],
      exports: [],
      ...change,
    },
  },
});

it('takes a bundle of the usual', () => {
  const inputs = { 'node_modules/zod/v4/locales/en.js': { bytesInOutput: 900 } };
  const imports = [{ path: 'node:crypto', kind: 'import-statement', external: true } as const];

  expect(bundleFaults(aBundle({ inputs, imports }))).toEqual([]);
});

describe('the budget of a function', () => {
  const grown = { duties: 50, routes: { intake: 5 } };

  it('is kept by a bundle that has it to the last byte, and by none that is larger', () => {
    const most = budgetOf('intake', grown);

    expect(sizeFaults({ intake: most }, grown)).toEqual([]);
    expect(sizeFaults({ intake: most + 1 }, grown)).toEqual([
      `intake reads ${most + 1} bytes, and its budget is ${most}`,
    ]);
  });

  it('grows with each duty type, less where no form is read, and with each route of its own', () => {
    const more = (handler: string, change: Partial<Growth>) =>
      budgetOf(handler, { ...grown, ...change }) - budgetOf(handler, grown);

    expect(more('work', { duties: 51 })).toBe(1100);
    expect(more('intake', { duties: 51 })).toBe(800);
    expect(more('relay', { duties: 51 })).toBe(500);
    expect(more('intake', { routes: { intake: 6 } })).toBe(2500);
    expect(more('relay', { routes: { intake: 6 } })).toBe(0);
  });

  it('refuses a function that has none yet', () => {
    expect(sizeFaults({ another: 400_000 }, grown)).toEqual([
      expect.stringContaining('another reads 400000 bytes'),
    ]);
  });
});

it('refuses what reads forms in a function that has none', () => {
  const inputs = { 'functions/domain/duty/end-duty.ts': { bytesInOutput: 900 } };

  expect(bundleFaults(aBundle({ inputs }, 'work'))).toEqual([]);
  expect(bundleFaults(aBundle({ inputs }, 'sweep'))).toEqual([
    expect.stringContaining('end-duty.ts reads forms'),
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
    'dist/work/index.mjs: @smithy/x is loaded at the start, but is not bundled',
  ]);
});

it('leaves out what is loaded when it is needed', () => {
  const imports = [{ path: '@smithy/x', kind: 'dynamic-import', external: true } as const];

  expect(bundleFaults(aBundle({ imports }))).toEqual([]);
});

describe('the page', () => {
  const loading = (bytes: number, later: number) => ({
    files: {
      'main.js.br': new Uint8Array(bytes - 10),
      'index.html.br': new Uint8Array(10),
      'part-1A2B.js.br': new Uint8Array(later),
    },
    first: new Set(['main.js.br', 'index.html.br']),
  });

  it('is refused if it is heavier than an officer’s telephone should load', () => {
    expect(pageFaults(loading(MOST_BYTES, 0))).toEqual([]);
    expect(pageFaults(loading(MOST_BYTES + 1, 0))).toEqual([
      'an officer loads 40961 bytes in Brotli, and the budget is 40960',
    ]);
  });

  it('has a budget of its own for what administrators load besides', () => {
    expect(pageFaults(loading(MOST_BYTES, MOST_LATER))).toEqual([]);
    expect(pageFaults(loading(MOST_BYTES, MOST_LATER + 1))).toEqual([
      'an administrator besides loads 40961 bytes in Brotli, and the budget is 40960',
    ]);
  });
});

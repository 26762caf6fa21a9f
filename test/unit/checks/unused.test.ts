import { describe, expect, it } from 'vitest';
import { unusedExports } from '../../../checks/unused/exports.ts';
import { unusedFiles } from '../../../checks/unused/files.ts';
import { unusedPackages } from '../../../checks/unused/packages.ts';
import packageFile from '../../../package.json' with { type: 'json' };

const filesUnusedIn = (texts: Readonly<Record<string, string>>, scripts: string[] = []) =>
  unusedFiles(texts, packageFile.imports, scripts).map(({ file }) => file);

describe('a file', () => {
  it('is unused that nobody imports', () => {
    const texts = { 'local/a.ts': "import './b.ts';", 'local/b.ts': '' };

    expect(filesUnusedIn(texts)).toEqual(['local/a.ts']);
    expect(filesUnusedIn(texts, ['node local/a.ts'])).toEqual([]);
  });

  it('of the schemas is unused that tests alone import, of other folders is not', () => {
    const test = "import '#schemas/codes/x';\nimport '#domain/x';";
    const texts = { 'test/a.test.ts': test, 'schemas/codes/x.ts': '', 'functions/domain/x.ts': '' };

    expect(filesUnusedIn(texts)).toEqual(['schemas/codes/x.ts']);
  });
});

describe('an export', () => {
  const faults = (...texts: string[]) =>
    unusedExports(Object.fromEntries(texts.map((text, n) => [`local/${n}.ts`, text]))).map(
      ({ file, line }) => `${file}:${line}`,
    );

  it.each(['const', 'function', 'async function', 'class'])(
    'is unused that no file names: %s',
    (kind) => {
      const text = `\nexport ${kind} thing`;

      expect(faults(text, 'other')).toEqual(['local/0.ts:2']);
      expect(faults(text, 'thing()')).toEqual([]);
    },
  );

  it('is a reader’s where it is a type, a schema with its type, or an error', () => {
    expect(
      faults(
        'export interface A {}',
        'export const B = 1;\nexport type B = 1;',
        'export class C extends Error {}',
      ),
    ).toEqual([]);
  });

  it('is named where its whole file is given away', () => {
    expect(faults('export const thing = 1;', "export * from './0.ts';")).toEqual([]);
  });
});

describe('a package', () => {
  const reasons = (text: string, ...declared: string[]) =>
    unusedPackages({ 'local/a.ts': text }, declared).map(({ reason }) => reason);

  it('is unused that no file imports', () => {
    expect(reasons('', 'listr2')).toEqual(['no file imports listr2']);
    expect(reasons("import '@a/b/c';\nimport 'd/e';\nimport 'node:fs';", '@a/b', 'd')).toEqual([]);
  });

  it('is missing that is imported and not declared', () => {
    expect(reasons("import 'ajv/dist/x';")).toEqual(['ajv is imported, and not declared']);
  });
});

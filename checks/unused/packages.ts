import type { Fault } from '../fault.ts';
import { importsOf } from '../imports/imports-of.ts';
import type { Texts } from '../sources.ts';

/** Packages that are run instead of imported, that other packages require, or that are no code. */
const BEGUN = [
  '@biomejs/biome',
  '@expo-google-fonts/noto-serif-sc',
  '@rjsf/utils',
  '@stryker-mutator/core',
  '@stryker-mutator/vitest-runner',
  '@types/node',
  '@vitest/coverage-v8',
  'aws-cdk',
  'typescript',
];

const packageOf = (module: string): string =>
  module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/');

/** Declared packages that no file imports, and imported packages that are not declared. */
export const unusedPackages = (texts: Texts, declared: readonly string[]): readonly Fault[] => {
  const imported = new Set(
    Object.values(texts)
      .flatMap((text) => importsOf(text).map(({ module }) => packageOf(module)))
      .filter((name) => !/^(?:[.#$]|node:)/.test(name)),
  );
  const known = [...declared, ...BEGUN, 'aws-lambda'];
  return [
    ...declared
      .filter((name) => !BEGUN.includes(name) && !imported.has(name.replace('@types/', '')))
      .map((name) => `no file imports ${name}`),
    ...[...imported]
      .filter((name) => !known.includes(name))
      .map((name) => `${name} is imported, and not declared`),
  ].map((reason) => ({ file: 'package.json', reason }));
};

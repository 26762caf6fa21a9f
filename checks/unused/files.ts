import type { Fault } from '../fault.ts';
import { importsOf } from '../imports/imports-of.ts';
import { type ShortNames, targetOf } from '../imports/target-of.ts';
import type { Texts } from '../sources.ts';

const TESTS = /^test\//;

/** Files that are started by path, or by hand, and that no file imports. */
const BEGUN = [
  /^checks\/regions\.ts$/,
  /^checks\/altering\/read-altered\.ts$/,
  /^infra\/templates\.ts$/,
  /^schemas\/api\/openapi\.ts$/,
  /^test\/(?:reporter|one-ring-after-the-other)\.ts$/,
  /^functions\/handlers\//,
  /^console\/(?:main\.tsx|worker\.ts)$/,
  /^bench\/warm\//,
  /^cli\/main\.ts$/,
  /^test\/recordings\/teeth\//,
  /\.(?:test|d|config)\.ts$/,
  /\/global-setup\.ts$/,
];

/**
 * Files that no file imports and no script starts; among the schemas also those that only tests import, since they are
 * the vocabulary.
 *
 * @param scripts - the commands of `package.json` and `cdk.json`
 */
export const unusedFiles = (
  texts: Texts,
  names: ShortNames,
  scripts: readonly string[],
): readonly Fault[] => {
  const targets = (of: Texts) =>
    new Set(
      Object.entries(of).flatMap(([file, text]) =>
        importsOf(text).flatMap(({ module }) => targetOf(file, module, names) ?? []),
      ),
    );
  const byAll = targets(texts);
  const bySources = targets(
    Object.fromEntries(Object.entries(texts).filter(([file]) => !TESTS.test(file))),
  );
  const isBegun = (file: string) =>
    BEGUN.some((each) => each.test(file)) || scripts.some((script) => script.includes(file));
  return Object.keys(texts)
    .filter((file) => !(file.startsWith('schemas/') ? bySources : byAll).has(file))
    .filter((file) => !isBegun(file))
    .map((file) => ({ file, reason: 'nobody imports it, and no script begins it' }));
};

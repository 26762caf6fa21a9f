import type { Fault } from '../fault.ts';
import { importsOf } from '../imports/imports-of.ts';
import { type ShortNames, targetOf } from '../imports/target-of.ts';
import type { Texts } from '../sources.ts';

const TESTS = /^test\//;

/** What is begun by its path, or by hand, and imported by none. */
const BEGUN = [
  /^checks\/regions\.ts$/,
  /^checks\/altering\/read-altered\.ts$/,
  /^infra\/templates\.ts$/,
  /^schemas\/api\/openapi\.ts$/,
  /^test\/(?:reporter|one-ring-after-the-other)\.ts$/,
  /^functions\/handlers\//,
  /^console\/main\.tsx$/,
  /^bench\/warm\//,
  /^test\/recordings\/teeth\//,
  /\.(?:test|d|config)\.ts$/,
  /\/global-setup\.ts$/,
];

/**
 * Files that nobody imports and no script begins; of the schemas, which are the vocabulary of what there
 * is, also those that tests alone import.
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

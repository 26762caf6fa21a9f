import { isBuiltin } from 'node:module';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { wordsOf } from '#infra/bundle/with-words';

/** Modules that do not belong in a bundle, each with the reason. */
const unwanted: readonly [module: RegExp, why: string][] = [
  [
    /\/zod\/v4\/locales\/(?!en\.)/,
    "all of zod is bundled: write import * as z from 'zod' where it is imported by name",
  ],
  [/\/@aws-lambda-powertools\/tracer\//, "the tracer costs 124 KB; tracing is the function's"],
  [/\/aws-cdk-lib\//, 'a function imports infra'],
  [/^test\//, 'a function imports a test'],
];

type Output = Metafile['outputs'][string];

/** Modules left out of the bundle may be loaded when they are needed, never when the function starts. */
const leftOut = (file: string, { imports }: Output): string[] =>
  imports
    .filter(
      ({ external, kind, path: module }) =>
        external && kind !== 'dynamic-import' && !isBuiltin(module),
    )
    .map(({ path: module }) => `${file}: ${module} is loaded at the start, but is not bundled`);

/** Modules that read the form of a duty's outcome. */
const formReaders =
  /^functions\/(?:domain\/(?:duty\/end-duty|input\/read-outcome)|steps\/duties\/named-in)\.ts$/;

/** A function without forms must not contain the modules that read them. */
const readsForms = (file: string, bundled: readonly [input: string, unknown][]): string[] => {
  if (wordsOf(path.basename(path.dirname(file))) === 'forms') return [];
  return bundled
    .filter(([input]) => formReaders.test(input))
    .map(([input]) => `${file}: ${input} reads forms, which infra/bundle/with-words.ts leaves out`);
};

const faultsOf = (file: string, output: Output): string[] => {
  const { inputs } = output;
  const bundled = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const faults = unwanted.flatMap(([module, why]) => {
    const found = bundled.find(([input]) => module.test(input));
    return found ? [`${file}: ${why} (${found[0]})`] : [];
  });
  return [...faults, ...readsForms(file, bundled), ...leftOut(file, output)];
};

/** The faults of the bundles, one line each; none when all is well. */
export const bundleFaults = ({ outputs }: Pick<Metafile, 'outputs'>): string[] =>
  Object.entries(outputs)
    .filter(([file]) => file.endsWith('.mjs'))
    .flatMap(([file, output]) => faultsOf(file, output));

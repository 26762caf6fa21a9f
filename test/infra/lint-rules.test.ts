import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { privateFolder } from '#local/private-folder';

type Case = readonly [layer: string, module: string];

const star = (module: string) => `import * as x from '${module}';`;
const named = "import { z as x } from 'zod';";

const refused: readonly (readonly [...Case, message: string])[] = [
  ['schemas', '#domain/case', 'schemas import zod and one another'],
  ['schemas', '../functions/domain/case.ts', 'schemas import zod and one another'],
  ['schemas', 'node:crypto', 'schemas import zod and one another'],
  ['functions/domain', '#adapters/dynamo', 'the domain imports schemas and itself'],
  ['functions/domain', '../steps/report.ts', 'the domain imports schemas and itself'],
  ['functions/domain', '@aws-sdk/client-dynamodb', 'the domain imports schemas and itself'],
  ['functions/domain', '@middy/core', 'the domain imports schemas and itself'],
  ['functions/steps', '#adapters/dynamo', 'ports arrive as arguments'],
  ['functions/steps', '../../adapters/dynamo.ts', 'ports arrive as arguments'],
  ['functions/steps', '@aws-sdk/client-sfn', 'ports arrive as arguments'],
  ['functions/adapters', '#steps/report', 'adapters import schemas, the domain and the client'],
  ['functions/adapters', '#runtime/logger', 'adapters import schemas, the domain and the client'],
  ['functions/runtime', '#steps/report', 'the runtime imports neither steps nor handlers'],
  ['functions/handlers', '@aws-sdk/client-sfn', 'handlers join steps, adapters and the runtime'],
  ['infra', '#domain/case', 'infra imports schemas only, and names handlers by their path'],
  ['infra', '../functions/handlers/api.ts', 'infra imports schemas only'],
];

const allowed: readonly Case[] = [
  ['schemas', 'zod'],
  ['schemas', './label.ts'],
  ['functions/domain', '#schemas/ids'],
  ['functions/domain', '#domain/ladder'],
  ['functions/steps', '#domain/ladder'],
  ['functions/adapters', '@aws-sdk/client-dynamodb'],
  ['functions/runtime', '@middy/core'],
  ['functions/handlers', '#steps/report'],
  ['infra', '#schemas/environment'],
  ['test/unit', '#adapters/dynamo'],
];

const layers = ['schemas', 'functions/domain', 'functions/handlers', 'infra', 'test'];

const root = path.join(import.meta.dirname, '..', '..');
const { path: folder, remove } = privateFolder();
afterAll(remove);

const probeOf = (layer: string, statement: string): string =>
  path.join(layer, `probe-${Buffer.from(statement).toString('hex')}.ts`);

const Report = z.looseObject({
  diagnostics: z.array(
    z.looseObject({ message: z.string(), location: z.looseObject({ path: z.string() }) }),
  ),
});

/** One run of Biome over a file per case, under the rules of the repository. */
const lint = (cases: readonly (readonly [layer: string, statement: string])[]) => {
  copyFileSync(path.join(root, 'biome.json'), path.join(folder, 'biome.json'));
  for (const [layer, statement] of cases) {
    const file = path.join(folder, probeOf(layer, statement));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${statement}\nconsole.log(x);\n`);
  }
  const biome = path.join(root, 'node_modules', '.bin', 'biome');
  const rule = '--only=style/noRestrictedImports';
  const options = ['lint', rule, '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(biome, options, { cwd: folder, encoding: 'utf8' });
  return Report.parse(JSON.parse(stdout)).diagnostics;
};

const diagnostics = lint([
  ...[...refused, ...allowed].map(([layer, module]) => [layer, star(module)] as const),
  ...layers.map((layer) => [layer, named] as const),
]);

const messagesOf = (layer: string, statement: string): string[] =>
  diagnostics
    .filter(({ location }) => path.normalize(location.path).endsWith(probeOf(layer, statement)))
    .map(({ message }) => message);

describe('the linter refuses', () => {
  it.each(refused)('in %s to import %s', (layer, module, message) => {
    expect(messagesOf(layer, star(module))).toEqual([expect.stringContaining(message)]);
  });

  it.each(layers)('in %s to import z by name', (layer) => {
    expect(messagesOf(layer, named)).toEqual([expect.stringContaining('bundles all of zod')]);
  });
});

describe('the linter allows', () => {
  it.each(allowed)('in %s to import %s', (layer, module) => {
    expect(messagesOf(layer, star(module))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { importFaults } from '../../../checks/imports/faults.ts';
import { layers } from '../../../checks/imports/layers.ts';
import packageFile from '../../../package.json' with { type: 'json' };

type Case = readonly [file: string, module: string];

const DOMAIN = 'functions/domain';

const refused: readonly (readonly [...Case, reason: string])[] = [
  ['schemas/label.ts', '#domain/errors', 'schemas import zod and one another'],
  ['schemas/label.ts', '../functions/domain/errors.ts', 'schemas import zod and one another'],
  ['schemas/label.ts', 'node:crypto', 'schemas import zod and one another'],
  ['schemas/label.ts', '#schemas/workflows/early-sign/duties', 'and no workflow'],
  ['schemas/api/cases.ts', '#domain/errors', 'schemas import zod'],
  ['schemas/workflows/a/x.ts', '#schemas/workflows/b/y', 'know no other workflow'],
  ['schemas/workflows/a/codes/x.ts', '../../b/y.ts', 'know no other workflow'],
  ['schemas/workflows/a/x.ts', '#schemas/duties/index', 'not the lists that name it'],
  [`${DOMAIN}/errors.ts`, '#adapters/once', 'what the domain shares'],
  [`${DOMAIN}/alerts/alert.ts`, '#domain/case/case', 'no aggregate and no workflow'],
  [`${DOMAIN}/policy/policy.ts`, '#domain/workflows/of-case', 'no aggregate and no workflow'],
  [`${DOMAIN}/time/day.ts`, '../../steps/retry.ts', 'what the domain shares'],
  [`${DOMAIN}/time/day.ts`, '@aws-sdk/client-dynamodb', 'what the domain shares'],
  [`${DOMAIN}/history/fold.ts`, '#domain/duty/duty', 'knows neither duties nor episodes'],
  [`${DOMAIN}/history/fold.ts`, '../episode/order.ts', 'knows neither duties nor episodes'],
  [`${DOMAIN}/history/fold.ts`, '#domain/case/case', 'nor whose it is'],
  [`${DOMAIN}/duty/duty.ts`, '#domain/case/case', 'the kernel knows no aggregate'],
  [`${DOMAIN}/duty/duty.ts`, '#domain/workflows/early-sign/index', 'and no workflow'],
  [`${DOMAIN}/episode/order.ts`, '#domain/composed/case', 'the kernel knows no aggregate'],
  [`${DOMAIN}/episode/order.ts`, '#domain/explain/explain', 'the kernel knows no aggregate'],
  [`${DOMAIN}/episode/order.ts`, '#steps/retry', 'the kernel knows no aggregate'],
  [
    `${DOMAIN}/case/case.ts`,
    '#domain/workflows/early-sign/index',
    'an aggregate knows no workflow',
  ],
  [`${DOMAIN}/child/age.ts`, '#domain/composed/case', 'an aggregate knows no workflow'],
  [`${DOMAIN}/workflows/a/index.ts`, '#domain/workflows/b/index', 'no other workflow'],
  [`${DOMAIN}/workflows/a/index.ts`, '../b/index.ts', 'no other workflow'],
  [`${DOMAIN}/workflows/a/index.ts`, '#domain/composed/case', 'not what lists it'],
  [`${DOMAIN}/workflows/of-case.ts`, '#domain/composed/case', 'not what is composed of them'],
  [`${DOMAIN}/composed/case.ts`, '#domain/explain/explain', 'is not explained there'],
  [`${DOMAIN}/papers/fill.ts`, '#domain/composed/case', 'and knows no workflow'],
  [`${DOMAIN}/explain/explain.ts`, '#steps/retry', 'the domain imports schemas and itself'],
  ['functions/steps/retry.ts', '#adapters/once', 'ports arrive as arguments'],
  ['functions/steps/cases/x.ts', '../../adapters/once.ts', 'ports arrive as arguments'],
  ['functions/steps/retry.ts', '@aws-sdk/client-sfn', 'ports arrive as arguments'],
  ['functions/adapters/once.ts', '#steps/retry', 'and the client of their service'],
  ['functions/adapters/once.ts', '#runtime/stream', 'and the client of their service'],
  ['functions/runtime/stream.ts', '#steps/retry', 'imports neither steps nor handlers'],
  ['functions/handlers/work.ts', '@aws-sdk/client-sfn', 'handlers join steps'],
  ['functions/new-part/x.ts', '#schemas/label', 'a layer of checks/imports/layers.ts'],
  ['infra/app.ts', '#domain/errors', 'infra imports schemas only'],
  ['infra/app.ts', '../functions/handlers/work.ts', 'infra imports schemas only'],
  ['console/api.ts', '#domain/errors', 'and nothing of how they are made'],
  ['local/start.ts', '#test/fakes/a-world', 'runs what is deployed'],
  ['cli/main.ts', '#domain/errors', 'speaks through the API alone'],
  ['checks/lint.ts', '../test/fakes/a-world.ts', 'nothing imports tests'],
  ['bench/bench.ts', '#test/defects/removals', 'the fakes alone'],
];

const allowed: readonly Case[] = [
  ['schemas/label.ts', 'zod'],
  ['schemas/label.ts', './text.ts'],
  ['schemas/settings.ts', './workflows/early-sign/settings.ts'],
  ['schemas/workflows/a/x.ts', '../../label.ts'],
  ['schemas/workflows/a/x.ts', '#schemas/workflows/a/codes/y'],
  [`${DOMAIN}/alerts/text.ts`, '#domain/duty/duty'],
  [`${DOMAIN}/duty/duty.ts`, '#domain/episode/order'],
  [`${DOMAIN}/workflows/a/index.ts`, '#domain/case/case'],
  [`${DOMAIN}/workflows/of-case.ts`, './early-sign/index.ts'],
  [`${DOMAIN}/composed/case.ts`, '#domain/workflows/of-case'],
  ['functions/steps/retry.ts', '#domain/workflows/early-sign/index'],
  ['functions/adapters/once.ts', '@aws-sdk/client-dynamodb'],
  ['functions/handlers/work.ts', '#steps/retry'],
  ['infra/app.ts', '#schemas/environment'],
  ['bench/bench.ts', '#test/fakes/a-world'],
  ['test/unit/a.test.ts', '#adapters/once'],
];

const faultsOf = (file: string, text: string) =>
  importFaults({ [file]: text }, packageFile.imports);

describe('the layers', () => {
  it.each(refused)('refuse that %s imports %s', (file, module, reason) => {
    expect(faultsOf(file, `\nimport { x } from '${module}';`)).toEqual([
      { file, line: 2, reason: expect.stringContaining(reason) },
    ]);
  });

  it.each(allowed)('let %s import %s', (file, module) => {
    expect(faultsOf(file, `import { x } from '${module}';`)).toEqual([]);
  });

  it.each([
    "import type { X } from '#steps/x';",
    "import {\n  type X,\n  y,\n} from '#steps/x';",
    "export * from '#steps/x';",
    "import '#steps/x';",
    "const x = await import('#steps/x');",
    "type X = import('#steps/x').X;",
  ])('see %s', (text) => {
    expect(faultsOf('infra/app.ts', text)).toHaveLength(1);
  });

  it('take no example in a docstring for an import', () => {
    expect(faultsOf('infra/app.ts', "/**\n import { x } from '#steps/x';\n */")).toEqual([]);
  });

  it('are each broken here', () => {
    const reasons = refused.map(
      ([file, module]) => faultsOf(file, `import '${module}';`)[0]?.reason,
    );
    const unbroken = layers.filter(
      ({ because }) => !reasons.some((each) => each?.endsWith(because)),
    );

    expect(unbroken).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  ApiEnvironment,
  ClockEnvironment,
  ExecutionsEnvironment,
  HotlineEnvironment,
  OpenDutyEnvironment,
  PartsEnvironment,
  RelayEnvironment,
  ReporterEnvironment,
  SweepEnvironment,
} from '#schemas/environment';
import { functionsOf, names } from './templates.ts';

const schemas = {
  api: ApiEnvironment,
  clock: ClockEnvironment,
  executions: ExecutionsEnvironment,
  hotline: HotlineEnvironment,
  'open-duty': OpenDutyEnvironment,
  relay: RelayEnvironment,
  parts: PartsEnvironment,
  reporter: ReporterEnvironment,
  sweep: SweepEnvironment,
};

/** References are known when it is deployed; here a text stands for each. */
const asText = (value: unknown): string => (typeof value === 'string' ? value : 'reference');

const variablesOf = (name: string, handler: string): Record<string, string> | undefined => {
  const variables = functionsOf(name)[handler]?.Properties.Environment.Variables;
  if (!variables) return undefined;
  return Object.fromEntries(Object.entries(variables).map(([key, value]) => [key, asText(value)]));
};

describe.each(names)('in %s', (name) => {
  it.each(Object.entries(schemas))('%s finds its variables', (handler, schema) => {
    const variables = variablesOf(name, handler);
    if (!variables) return expect(handler).toBe('clock');

    expect(schema.safeParse(variables).error?.issues ?? []).toEqual([]);
  });

  it('only the doors know keys, and they and who tells reporters know the register and its seal', () => {
    const secretsOf = (handler: string) =>
      Object.keys(variablesOf(name, handler) ?? {}).filter((key) => /KEY_ID|REPORTERS/.test(key));
    const others = Object.keys(schemas).filter(
      (one) => !['api', 'hotline', 'parts', 'reporter'].includes(one),
    );

    expect(others.flatMap(secretsOf)).toEqual([]);
    expect(secretsOf('reporter').sort()).toEqual(['REPORTERS_TABLE_NAME', 'SEAL_KEY_ID']);
  });
});

it('has a movable clock only where the deployment says so', () => {
  const clocks = names.map((name) => [name, variablesOf(name, 'sweep')?.CLOCK]);

  expect(Object.fromEntries(clocks)).toEqual({
    local: 'movable',
    demonstration: 'system',
    'demonstration-cn': 'system',
  });
});

import { describe, expect, it } from 'vitest';
import { ConsoleEnvironment } from '#schemas/console-environment';
import {
  ClockEnvironment,
  DeskEnvironment,
  ExecutionsEnvironment,
  HotlineEnvironment,
  IntakeEnvironment,
  OpenDutyEnvironment,
  PartsEnvironment,
  RegistryEnvironment,
  RelayEnvironment,
  ReporterEnvironment,
  SweepEnvironment,
  WorkEnvironment,
} from '#schemas/environment';
import { functionsOf, names } from './templates.ts';

const schemas = {
  clock: ClockEnvironment,
  console: ConsoleEnvironment,
  desk: DeskEnvironment,
  executions: ExecutionsEnvironment,
  hotline: HotlineEnvironment,
  intake: IntakeEnvironment,
  'open-duty': OpenDutyEnvironment,
  registry: RegistryEnvironment,
  relay: RelayEnvironment,
  parts: PartsEnvironment,
  reporter: ReporterEnvironment,
  sweep: SweepEnvironment,
  work: WorkEnvironment,
};

/** Replaces a reference, which is known only at deployment, by a text. */
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

  it('keys are known to what answers callers or tells of a birthday, the register and its seal to the doors and `reporter`', () => {
    const secretsOf = (handler: string) =>
      Object.keys(variablesOf(name, handler) ?? {}).filter((key) => /KEY_ID|REPORTERS/.test(key));
    const keys = ['DATA_KEY_ID', 'PSEUDONYM_KEY_ID'];
    const reporters = ['REPORTERS_TABLE_NAME', 'SEAL_KEY_ID'];
    const known = Object.keys(schemas).map((handler) => [handler, secretsOf(handler).toSorted()]);

    expect(Object.fromEntries(known.filter(([, secrets]) => secrets?.length))).toEqual({
      intake: [...keys, ...reporters],
      hotline: [...keys, ...reporters],
      parts: [...keys, ...reporters],
      work: keys,
      registry: keys,
      desk: keys,
      sweep: ['DATA_KEY_ID'],
      ...(variablesOf(name, 'clock') && { clock: ['DATA_KEY_ID'] }),
      reporter: reporters,
    });
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

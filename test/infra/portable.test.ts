import { describe, expect, it } from 'vitest';
import { deployments } from '#infra/config';
import { names, parts, resourcesOf, templateOf, textOf } from './templates.ts';

const regions = Object.values(deployments).flatMap(({ region }) => region ?? []);

describe.each(names)('the templates of %s', (name) => {
  it.each(parts)('name no partition in %s', (part) => {
    expect(textOf(name, part)).not.toMatch(/arn:aws/);
  });

  it.each(parts)('name hosts of services only as principals in %s', (part) => {
    const hosts = textOf(name, part).match(/"[^"]*amazonaws\.com[^"]*"/g) ?? [];

    expect(hosts.filter((host) => !/^"[a-z]+\.amazonaws\.com"$/.test(host))).toEqual([]);
  });

  it.each(parts)('name no region and no account in %s', (part) => {
    const text = textOf(name, part);

    expect(regions.filter((region) => text.includes(region))).toEqual([]);
    expect(text).not.toMatch(/(?<![\w.])\d{12}(?![\w.])/);
  });

  it.each(parts)('have no custom resource in %s', (part) => {
    const types = Object.values(templateOf(name, part).Resources).map(({ Type }) => Type);

    expect(types.filter((type) => /Custom/.test(type))).toEqual([]);
  });
});

describe('in a region that lacks them, there is', () => {
  const cn = 'demonstration-cn';
  const text = () => parts.map((part) => textOf(cn, part)).join();

  it('no user pool', () => {
    expect(resourcesOf(cn, 'AWS::Cognito::UserPool')).toEqual([]);
  });

  it('no right to publish to telephones', () => {
    expect(text()).not.toContain('NotResource');
  });

  it('no tracing', () => {
    const machines = resourcesOf(cn, 'AWS::StepFunctions::StateMachine');
    const traced = machines.filter(({ Properties }) => Properties.TracingConfiguration?.Enabled);

    expect(traced).toEqual([]);
    expect(text()).not.toMatch(/xray:|"Active"/);
  });
});

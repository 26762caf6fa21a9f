import { describe, expect, it } from 'vitest';
import { deployments } from '#infra/config';
import { routes } from '#schemas/api/index';
import { names, resourcesOf } from './templates.ts';

const gatewayRoutes = (name: string): Record<string, string> =>
  Object.fromEntries(
    resourcesOf(name, 'AWS::ApiGatewayV2::Route').map(({ Properties }) => [
      Properties.RouteKey,
      Properties.AuthorizationType ?? 'NONE',
    ]),
  );

const declared = (movableClock: boolean): Record<string, string> =>
  Object.fromEntries(
    routes
      .filter(({ onlyWithMovableClock }) => movableClock || !onlyWithMovableClock)
      .map(({ method, path, may }) => [`${method} ${path}`, may === 'anyone' ? 'NONE' : 'JWT']),
  );

describe.each(names)('the gateway of %s', (name) => {
  it('has each declared route, open where the table says so, and one for all else', () => {
    const { movableClock = false } = deployments[name] ?? {};

    expect(gatewayRoutes(name)).toEqual({ ...declared(movableClock), $default: 'NONE' });
  });

  it('checks tokens of one issuer and audience', () => {
    const [authorizer, ...others] = resourcesOf(name, 'AWS::ApiGatewayV2::Authorizer');

    expect(others).toEqual([]);
    expect(authorizer?.Properties.JwtConfiguration.Audience).toHaveLength(1);
  });

  it('writes neither addresses nor paths into its log', () => {
    const [stage] = resourcesOf(name, 'AWS::ApiGatewayV2::Stage');

    expect(stage?.Properties.AccessLogSettings.Format).not.toMatch(
      /sourceIp|\.path|userAgent|claims/,
    );
  });
});

describe.each(names)('the hotline of %s', (name) => {
  const targetOf = (key: string) => {
    const [found] = resourcesOf(name, 'AWS::ApiGatewayV2::Route').filter(
      ({ Properties }) => Properties.RouteKey === key,
    );
    return JSON.stringify(found?.Properties.Target);
  };

  it('is served by a function of its own, open to anybody (rep.hot, rep.line20)', () => {
    expect(targetOf('POST /hotline')).not.toBe(targetOf('POST /reports'));
    expect(gatewayRoutes(name)['POST /hotline']).toBe('NONE');
  });

  it('has a share of its own at the gateway, once its route is there (rep.hot)', () => {
    const [stage] = resourcesOf(name, 'AWS::ApiGatewayV2::Stage');
    const { perSecond, burst } = deployments[name]?.hotlineThrottle ?? {};

    expect(stage?.Properties.RouteSettings).toEqual({
      'POST /hotline': { ThrottlingRateLimit: perSecond, ThrottlingBurstLimit: burst },
    });
    expect(JSON.stringify(stage?.DependsOn)).toContain('callHotline');
  });
});

it('moves the clock by a function of its own, where there is a movable clock', () => {
  const targets = resourcesOf('local', 'AWS::ApiGatewayV2::Integration');

  expect(targets).toHaveLength(3);
  expect(resourcesOf('demonstration', 'AWS::ApiGatewayV2::Integration')).toHaveLength(2);
});

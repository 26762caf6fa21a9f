import { describe, expect, it } from 'vitest';
import { deployments } from '#infra/config';
import { audienceOf, routes } from '#schemas/api/index';
import { names, resourcesOf, templateOf } from './templates.ts';

const gatewayRoutes = (name: string): Record<string, string> =>
  Object.fromEntries(
    resourcesOf(name, 'AWS::ApiGatewayV2::Route').map(({ Properties }) => [
      Properties.RouteKey,
      Properties.AuthorizationType ?? 'NONE',
    ]),
  );

/** The routes of the page and the sign-in; the route table contains only the API's. */
const page = ['GET /app', 'GET /app/{proxy+}', 'POST /app/session', 'POST /app/session/end'];
const open = Object.fromEntries([...page, '$default'].map((key) => [key, 'NONE']));

const declared = (movableClock: boolean): Record<string, string> =>
  Object.fromEntries(
    routes
      .filter(({ onlyWithMovableClock }) => movableClock || !onlyWithMovableClock)
      .map(({ method, path, may }) => [`${method} ${path}`, may === 'anyone' ? 'NONE' : 'JWT']),
  );

describe.each(names)('the gateway of %s', (name) => {
  it('has each declared route, open where the table says so, and one for all else', () => {
    const { movableClock = false } = deployments[name] ?? {};

    expect(gatewayRoutes(name)).toEqual({ ...declared(movableClock), ...open });
  });

  it('checks tokens of one issuer, for department apps and for the console', () => {
    const [authorizer, ...others] = resourcesOf(name, 'AWS::ApiGatewayV2::Authorizer');

    expect(others).toEqual([]);
    const { identity } = deployments[name] ?? {};
    const clients = identity && 'issuer' in identity ? identity.audience.length : 2;
    expect(authorizer?.Properties.JwtConfiguration.Audience).toHaveLength(clients);
  });

  it('writes neither addresses nor paths into its log', () => {
    const [stage] = resourcesOf(name, 'AWS::ApiGatewayV2::Stage');

    expect(stage?.Properties.AccessLogSettings.Format).not.toMatch(
      /sourceIp|\.path|userAgent|claims/,
    );
  });
});

describe.each(names)('whoever gets 429 at the gateway of %s', (name) => {
  it('is counted in its log, calls to the hotline by themselves', () => {
    const filters = resourcesOf(name, 'AWS::Logs::MetricFilter').map(({ Properties }) => ({
      pattern: Properties.FilterPattern,
      counts: Properties.MetricTransformations,
    }));
    const counted = (MetricName: string) => [
      expect.objectContaining({
        MetricName,
        MetricNamespace: 'Heli',
        Dimensions: [{ Key: 'service', Value: '$.service' }],
      }),
    ];

    if (name === 'local') return expect(filters).toEqual([]);
    expect(filters).toEqual([
      {
        pattern: '{ ($.status = "429") && ($.route = "POST /hotline") }',
        counts: counted('CallsRefused'),
      },
      {
        pattern: '{ ($.status = "429") && ($.route != "POST /hotline") }',
        counts: counted('RequestsRefused'),
      },
    ]);
  });

  it('finds the deployment in each line', () => {
    const [stage] = resourcesOf(name, 'AWS::ApiGatewayV2::Stage');

    expect(JSON.parse(stage?.Properties.AccessLogSettings.Format)).toMatchObject({
      service: name,
      status: '$context.status',
      route: '$context.routeKey',
    });
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

  it('has a share of its own at the gateway, as the console has, once its route is there (rep.hot)', () => {
    const [stage] = resourcesOf(name, 'AWS::ApiGatewayV2::Stage');
    const { hotlineThrottle, consoleThrottle } = deployments[name] ?? {};
    const limitsOf = (share?: { perSecond: number; burst: number }) => ({
      ThrottlingRateLimit: share?.perSecond,
      ThrottlingBurstLimit: share?.burst,
    });

    expect(stage?.Properties.RouteSettings).toEqual({
      'POST /hotline': limitsOf(hotlineThrottle),
      ...Object.fromEntries(page.map((key) => [key, limitsOf(consoleThrottle)])),
    });
    expect(JSON.stringify(stage?.DependsOn)).toContain('callHotline');
  });
});

describe.each(names)('the functions behind the gateway of %s', (name) => {
  const resources = Object.entries(templateOf(name, 'api').Resources);
  const functions = new Map(
    resources
      .filter(([, { Type }]) => Type === 'AWS::Lambda::Function')
      .map(([id, { Properties }]) => [id, Properties.FunctionName.slice(name.length + 1)]),
  );
  const integrations = new Map(
    resources
      .filter(([, { Type }]) => Type === 'AWS::ApiGatewayV2::Integration')
      .map(([id, { Properties }]) => [
        id,
        functions.get(Properties.IntegrationUri['Fn::GetAtt'][0]),
      ]),
  );
  const served = resourcesOf(name, 'AWS::ApiGatewayV2::Route').map(({ Properties }) => [
    Properties.RouteKey,
    integrations.get(JSON.stringify(Properties.Target).match(/"Ref":"([^"]+)"\}\]/)?.[1] ?? ''),
  ]);

  it('serve each route by the one of its audience, and by `desk` what matches no route', () => {
    const { movableClock = false } = deployments[name] ?? {};
    const declaredFor = routes
      .filter((route) => movableClock || audienceOf(route) !== 'clock')
      .map((route) => [`${route.method} ${route.path}`, audienceOf(route)]);

    expect(Object.fromEntries(served)).toEqual({
      ...Object.fromEntries(declaredFor),
      ...Object.fromEntries(page.map((key) => [key, 'console'])),
      $default: 'desk',
    });
  });
});

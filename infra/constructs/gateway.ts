import { Aws, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  type HttpRouteIntegration,
  HttpRouteKey,
  type HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { accessLog } from '#infra/constructs/access-log';
import { countRefused, limitRoute } from '#infra/constructs/gateway-limits';
import type { NamedDeployment, Throttle } from '#infra/deployment';
import { resourceName } from '#infra/names';
import { type Audience, audienceOf } from '#schemas/api/index';
import type { Route } from '#schemas/route';

export interface Served {
  readonly routes: readonly Route[];

  /** Checks the tokens of all routes except the open ones. */
  readonly authorizer: IHttpRouteAuthorizer;

  /**
   * Serves the routes of an audience; `desk` also answers every request that matches no route.
   *
   * @default clock - where the clock is not movable, its routes do not exist
   */
  readonly serve: Readonly<
    Record<Exclude<Audience, 'clock'>, HttpRouteIntegration> &
      Partial<Record<'clock', HttpRouteIntegration>>
  >;
}

const cors = ({ corsOrigins }: NamedDeployment) => ({
  allowOrigins: [...corsOrigins],
  allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST, CorsHttpMethod.PUT],
  allowHeaders: ['authorization', 'content-type', 'idempotency-key', 'if-match', 'accept-language'],
  exposeHeaders: ['etag', 'location', 'retry-after'],
  maxAge: Duration.hours(1),
});

/** The HTTP API: one gateway route per declared route, so that open ones are open by declaration. */
export class Gateway extends Construct {
  readonly httpApi: HttpApi;
  readonly url: string;

  private readonly stage: HttpStage;

  constructor(scope: Construct, id: string, deployment: NamedDeployment) {
    super(scope, id);
    this.httpApi = new HttpApi(this, 'Resource', {
      apiName: resourceName(deployment, 'api'),
      createDefaultStage: false,
      ...(deployment.corsOrigins.length > 0 && { corsPreflight: cors(deployment) }),
    });
    this.url = `https://${this.httpApi.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`;
    this.stage = this.addStage(deployment);
  }

  /** The routes of the API. */
  serve({ routes, authorizer, serve }: Served, hotline: Throttle): void {
    for (const route of routes) {
      const integration = serve[audienceOf(route)];
      if (!integration) continue;
      const made = this.addRoute(route, integration, authorizer);
      if (route.isThrottled) limitRoute(this.stage, made, `${route.method} ${route.path}`, hotline);
    }
    const everythingElse = new HttpRoute(this, '$default', {
      httpApi: this.httpApi,
      routeKey: HttpRouteKey.DEFAULT,
      integration: serve.desk,
    });
    Validations.of(everythingElse).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'what matches no route gets a problem document, 404 or 405, and nothing else',
    });
  }

  /** Routes beside those of the API, open to anybody, that share a limit of their own. */
  open(keys: readonly string[], integration: HttpRouteIntegration, throttle: Throttle): void {
    for (const key of keys) {
      const [method, path = ''] = key.split(' ');
      const made = new HttpRoute(this, key, {
        httpApi: this.httpApi,
        routeKey: HttpRouteKey.with(path, method === 'GET' ? HttpMethod.GET : HttpMethod.POST),
        integration,
        authorizer: new HttpNoneAuthorizer(),
      });
      Validations.of(made).acknowledge({
        id: 'AwsSolutions-APIG4',
        reason: 'a page that everybody may load, and the sign-in itself: its function has no right',
      });
      limitRoute(this.stage, made, key, throttle);
    }
  }

  private addStage(deployment: NamedDeployment): HttpStage {
    const { production, region, logRetentionDays, throttle, name } = deployment;
    const logGroup = new LogGroup(this, 'Log', {
      logGroupName: `/heli/${name}-access`,
      retention: logRetentionDays,
      removalPolicy: production ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    // The local cloud counts nothing in logs, and nobody reads its alarms.
    if (region) countRefused(logGroup);
    return this.httpApi.addStage('Stage', {
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: throttle.perSecond, burstLimit: throttle.burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(logGroup),
        format: AccessLogFormat.custom(accessLog(name)),
      },
    });
  }

  private addRoute(
    { name, method, path, may }: Route,
    integration: HttpRouteIntegration,
    authorizer: IHttpRouteAuthorizer,
  ): HttpRoute {
    const open = may === 'anyone';
    const route = new HttpRoute(this, name, {
      httpApi: this.httpApi,
      routeKey: HttpRouteKey.with(path, HttpMethod[method]),
      integration,
      authorizer: open ? new HttpNoneAuthorizer() : authorizer,
    });
    if (!open) return route;
    Validations.of(route).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'the route table opens it to anyone',
    });
    return route;
  }
}

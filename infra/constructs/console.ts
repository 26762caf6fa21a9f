import { Duration } from 'aws-cdk-lib';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import {
  OAuthScope,
  UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { Gateway } from '#infra/constructs/gateway';
import { NodeFunction } from '#infra/constructs/node-function';
import type { UserDirectory } from '#infra/constructs/user-directory';
import type { NamedDeployment } from '#infra/deployment';
import { consoleVariables } from '#infra/environment';
import { LOOPBACK } from '#schemas/loopback';

export interface ConsoleProps {
  readonly deployment: NamedDeployment;
  readonly gateway: Gateway;
  /** The user pool, where the deployment keeps its own. */
  readonly directory: UserDirectory | undefined;
  /** The folder of the bundles. */
  readonly dist: string;
}

/** The address of the page, and of the session of the officer who signs in there. */
const ROUTES = ['GET /app', 'GET /app/{proxy+}', 'POST /app/session', 'POST /app/session/end'];

const SCOPE = 'openid';

/** The console: a page for officers at `/app` of the API, with no right to any table, key or machine. */
export class Console extends Construct {
  /** The address where the console's officers sign in, and the console's client id there. */
  readonly signIn: { readonly issuer: string; readonly client: string; readonly scope: string };

  /** The address of the page. */
  readonly portalUrl: string;

  constructor(
    scope: Construct,
    id: string,
    { deployment, gateway, directory, dist }: ConsoleProps,
  ) {
    super(scope, id);
    const { identity, portalUrl = `${gateway.url}/app`, consoleThrottle } = deployment;
    this.portalUrl = portalUrl;
    if ('issuer' in identity) {
      this.signIn = { issuer: identity.issuer, ...identity.console };
    } else if (directory) {
      const { userPoolClientId: client } = this.clientOf(directory, portalUrl);
      this.signIn = { issuer: directory.issuer, client, scope: SCOPE };
    } else throw new Error('the deployment has neither an issuer nor a user pool');
    const { function: handler } = new NodeFunction(this, 'Page', {
      handler: 'console',
      deployment,
      dist,
      environment: consoleVariables(deployment, this.signIn),
      timeout: Duration.seconds(20),
    });
    const integration = new HttpLambdaIntegration('Page', handler, {
      scopePermissionToRoute: false,
    });
    gateway.open(ROUTES, integration, consoleThrottle);
  }

  /** A public client: the code is useless without the verifier, which only the page that asked for it has. */
  private clientOf({ pool }: UserDirectory, portalUrl: string): UserPoolClient {
    return new UserPoolClient(this, 'Client', {
      userPool: pool,
      generateSecret: false,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID],
        callbackUrls: [`${portalUrl}/signed-in`, LOOPBACK],
        logoutUrls: [portalUrl],
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      refreshTokenRotationGracePeriod: Duration.seconds(30),
      accessTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.days(1),
    });
  }
}

import { CfnOutput, Duration } from 'aws-cdk-lib';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { Audiences } from '#infra/constructs/audiences';
import { Console } from '#infra/constructs/console';
import { Gateway } from '#infra/constructs/gateway';
import { NodeFunction } from '#infra/constructs/node-function';
import type { NamedDeployment } from '#infra/deployment';
import { hotlineVariables, sweepVariables } from '#infra/environment';
import { sendAlerts } from '#infra/rights/alerts';
import { countCallers, takeInCases, workOnCases } from '#infra/rights/cases';
import { driveMachines, watchExecutions } from '#infra/rights/machines';
import { askForParts } from '#infra/rights/parts';
import { closeVault, sealReporters, watchBirthdays } from '#infra/rights/vault';
import type { DataStack } from '#infra/stacks/data-stack';
import { HeliStack } from '#infra/stacks/heli-stack';
import type { Route } from '#schemas/route';

export interface ApiStackProps {
  readonly deployment: NamedDeployment;
  readonly data: DataStack;
  readonly routes: readonly Route[];
  /** The folder of the bundles. */
  readonly dist: string;
}

/** The HTTPS API: one gateway, and a function for each audience. */
export class ApiStack extends HeliStack {
  readonly gateway: Gateway;

  constructor(scope: Construct, props: ApiStackProps) {
    super(scope, 'api', props.deployment);
    const { deployment, data, routes } = props;
    const { tables, vault, files } = data;
    const { dist } = props;
    const stores = { tables, vault, files };
    const { functions } = new Audiences(this, 'Audiences', { deployment, ...stores, dist });
    this.gateway = new Gateway(this, 'Gateway', deployment);
    const { directory } = data;
    const { signIn, portalUrl } = new Console(this, 'Console', {
      deployment,
      gateway: this.gateway,
      directory,
      dist,
    });
    this.gateway.serve(
      {
        routes,
        authorizer: authorizerOf(deployment, data, signIn),
        serve: {
          intake: integrationOf('Intake', functions.intake),
          work: integrationOf('Work', functions.work),
          registry: integrationOf('Registry', functions.registry),
          desk: integrationOf('Desk', functions.desk),
          disclosure: integrationOf('Disclosure', functions.disclosure),
          papers: integrationOf('Papers', functions.papers),
          hotline: integrationOf('Hotline', this.hotline(props)),
          ...(deployment.movableClock && { clock: integrationOf('Clock', this.clock(props)) }),
        },
      },
      deployment.hotlineThrottle,
    );

    new CfnOutput(this, 'ConsoleClientId', { value: signIn.client });
    new CfnOutput(this, 'ApiId', { value: this.gateway.httpApi.apiId });
    new CfnOutput(this, 'ApiUrl', { value: this.gateway.url });
    new CfnOutput(this, 'PortalUrl', { value: portalUrl });
  }

  /** The hotline, open to anybody: the function stores calls, and can decrypt nothing. */
  private hotline({ deployment, data: { tables, vault }, dist }: ApiStackProps): IFunction {
    const { function: hotline } = new NodeFunction(this, 'Hotline', {
      handler: 'hotline',
      deployment,
      dist,
      environment: hotlineVariables(deployment, tables, vault),
      timeout: Duration.seconds(20),
    });
    takeInCases(tables, hotline);
    countCallers(tables, hotline);
    sealReporters(tables, vault, hotline);
    closeVault(vault, hotline);
    return hotline;
  }

  /** The function that moves time and runs sweep and relay, within the gateway's thirty seconds. */
  private clock({ deployment, data: { tables, vault }, dist }: ApiStackProps): IFunction {
    const { function: clock } = new NodeFunction(this, 'Clock', {
      handler: 'clock',
      deployment,
      dist,
      environment: sweepVariables(deployment, tables, vault),
      timeout: Duration.seconds(29),
    });
    workOnCases(tables, clock);
    driveMachines(deployment, clock);
    watchExecutions(deployment, clock);
    sendAlerts(deployment, clock);
    askForParts(deployment, clock);
    watchBirthdays(vault, clock);
    return clock;
  }
}

/** One permission for the whole API: a permission per route would only repeat the route table. */
const integrationOf = (id: string, handler: IFunction) =>
  new HttpLambdaIntegration(id, handler, { scopePermissionToRoute: false });

/** Takes the tokens of department apps, and those of a user pool’s console too: another issuer names its own audience. */
const authorizerOf = (
  { identity }: NamedDeployment,
  { directory }: DataStack,
  { issuer, client }: Console['signIn'],
) => {
  const apps = directory ? [directory.client.userPoolClientId, client] : [];
  const jwtAudience = 'issuer' in identity ? [...identity.audience] : apps;
  return new HttpJwtAuthorizer('Tokens', issuer, { jwtAudience });
};

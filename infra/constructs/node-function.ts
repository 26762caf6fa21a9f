import { type Duration, RemovalPolicy, Tags, Validations } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  type IFunction,
  Function as LambdaFunction,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { FUNCTION_TAG, tagOf } from '#infra/constructs/key-policy';
import { withDeployedCode } from '#infra/deployed-code';
import type { NamedDeployment } from '#infra/deployment';
import { resourceName } from '#infra/names';
import { hasPort } from '#infra/ports';
import { METRICS_NAMESPACE } from '#schemas/metrics';

export interface NodeFunctionProps {
  /** The name of a file in `functions/handlers`, less its `.ts`. */
  readonly handler: string;

  readonly deployment: NamedDeployment;

  /** The folder of the bundles, one folder per handler. */
  readonly dist: string;

  /** The variables that the handler's schema in `schemas/environment.ts` demands. */
  readonly environment: Readonly<Record<string, string>>;

  readonly timeout: Duration;

  /**
   * In MiB; the share of a processor grows with it.
   *
   * @default 512
   */
  readonly memory?: number;
}

/** The variables that the runtime's observability reads; the one dimension of the metrics is the deployment. */
const observability = ({ name }: NamedDeployment) => ({
  POWERTOOLS_SERVICE_NAME: name,
  POWERTOOLS_METRICS_NAMESPACE: METRICS_NAMESPACE,
  NODE_OPTIONS: '--enable-source-maps',
});

/** A bundled handler with a role of its own, which may only write its log until it is granted more. */
export class NodeFunction extends Construct {
  readonly function: IFunction;

  constructor(scope: Construct, id: string, props: NodeFunctionProps) {
    super(scope, id);
    const { handler, deployment, dist, environment, timeout, memory = 512 } = props;
    const functionName = resourceName(deployment, handler);
    const logGroup = new LogGroup(this, 'Log', {
      logGroupName: `/heli/${functionName}`,
      retention: deployment.logRetentionDays,
      removalPolicy: deployment.production ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const tracing = hasPort(deployment, 'tracing');
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    Tags.of(role).add(FUNCTION_TAG, tagOf(deployment, handler));
    logGroup.grantWrite(role);

    const made = (folder: string): IFunction =>
      new LambdaFunction(this, 'Resource', {
        functionName,
        description: `functions/handlers/${handler}.ts`,
        code: Code.fromAsset(folder),
        handler: 'index.handler',
        runtime: Runtime.NODEJS_24_X,
        architecture:
          deployment.architecture === 'arm64' ? Architecture.ARM_64 : Architecture.X86_64,
        tracing: tracing ? Tracing.ACTIVE : Tracing.DISABLED,
        memorySize: memory,
        timeout,
        role,
        logGroup,
        environment: { ...observability(deployment), ...environment },
      });
    this.function = withDeployedCode({ handler, deployment, dist }, made);
    if (!tracing) return;
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'X-Ray has no resource to name: PutTraceSegments and PutTelemetryRecords take * only',
    });
  }
}

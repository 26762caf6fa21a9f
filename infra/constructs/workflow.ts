import { Aws, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { NamedDeployment } from '#infra/deployment';
import { definitionNamed, deployedText } from '#infra/machine-files';
import { resourceName } from '#infra/names';
import { hasPort } from '#infra/ports';

export interface WorkflowProps {
  /** The name of its file, less `.asl.json`. */
  readonly machine: string;

  readonly deployment: NamedDeployment;

  /** The functions it invokes, by the name of their placeholder. */
  readonly tasks: Readonly<Record<string, IFunction>>;
}

/**
 * A state machine of `statemachines/`, joined to the functions that it names.
 *
 * CDK derives no permissions from a file, so the construct grants the invokes itself. Executions carry only ids; still
 * their data stays out of the log.
 */
export class Workflow extends Construct {
  readonly stateMachine: StateMachine;

  constructor(scope: Construct, id: string, { machine, deployment, tasks }: WorkflowProps) {
    super(scope, id);
    const stateMachineName = resourceName(deployment, machine);
    const logGroup = new LogGroup(this, 'Log', {
      logGroupName: `/aws/vendedlogs/states/${stateMachineName}`,
      retention: deployment.logRetentionDays,
      removalPolicy: deployment.production ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const tracingEnabled = hasPort(deployment, 'tracing');
    const arns = Object.entries(tasks).map(([name, task]) => [name, task.functionArn]);

    this.stateMachine = new StateMachine(this, 'Resource', {
      stateMachineName,
      definitionBody: DefinitionBody.fromString(deployedText(definitionNamed(machine))),
      definitionSubstitutions: { Partition: Aws.PARTITION, ...Object.fromEntries(arns) },
      logs: { destination: logGroup, level: LogLevel.ALL, includeExecutionData: false },
      tracingEnabled,
    });
    this.stateMachine.addToRolePolicy(
      new PolicyStatement({
        actions: ['lambda:InvokeFunction'],
        resources: Object.values(tasks).map(({ functionArn }) => functionArn),
      }),
    );
    Validations.of(this.stateMachine).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'delivery of vended logs and X-Ray take no resource',
    });
    if (tracingEnabled) return;
    Validations.of(this.stateMachine).acknowledge({
      id: 'AwsSolutions-SF2',
      reason: 'the region has no tracing to enable',
    });
  }
}

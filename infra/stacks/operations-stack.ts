import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { heliAlarms } from '#infra/alarms/heli';
import { serviceAlarms } from '#infra/alarms/services';
import { RunbookAlarm } from '#infra/constructs/runbook-alarm';
import { dashboard } from '#infra/dashboard';
import type { NamedDeployment } from '#infra/deployment';
import type { ApiStack } from '#infra/stacks/api-stack';
import { HeliStack } from '#infra/stacks/heli-stack';
import type { WorkflowsStack } from '#infra/stacks/workflows-stack';

export interface OperationsStackProps {
  readonly deployment: NamedDeployment;
  readonly workflows: WorkflowsStack;
  readonly api: ApiStack;
}

/** The alarms that call the operators, each with its page of the runbook. */
export class OperationsStack extends HeliStack {
  constructor(scope: Construct, props: OperationsStackProps) {
    super(scope, 'operations', props.deployment);
    const { deployment, workflows, api } = props;
    const tells = new Topic(this, 'Operators', { enforceSSL: true });
    for (const address of deployment.operators)
      tells.addSubscription(new EmailSubscription(address));

    const declarations = { ...heliAlarms(deployment), ...serviceAlarms(workflows, api) };
    const alarms = Object.entries(declarations).map(
      ([id, declaration]) =>
        new RunbookAlarm(this, id, { deployment, tells, ...declaration }).alarm,
    );
    dashboard(this, { deployment, declarations, alarms });
  }
}

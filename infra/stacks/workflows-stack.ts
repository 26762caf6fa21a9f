import type { Construct } from 'constructs';
import { Undelivered } from '#infra/constructs/undelivered';
import { Workers } from '#infra/constructs/workers';
import { Workflow } from '#infra/constructs/workflow';
import type { NamedDeployment } from '#infra/deployment';
import { machineFiles } from '#infra/machine-files';
import type { DataStack } from '#infra/stacks/data-stack';
import { HeliStack } from '#infra/stacks/heli-stack';
import { everyMinute } from '#infra/triggers/every-minute';
import { executionEnds } from '#infra/triggers/execution-ends';
import { outboxStream } from '#infra/triggers/outbox-stream';
import { partsTopic } from '#infra/triggers/parts-topic';

export interface WorkflowsStackProps {
  readonly deployment: NamedDeployment;
  readonly data: DataStack;
  /** The folder of the bundles. */
  readonly dist: string;
}

/** The order of duties: one machine per file, and the workers that open duties, relay and sweep. */
export class WorkflowsStack extends HeliStack {
  readonly workers: Workers;
  readonly undelivered: Undelivered;

  constructor(scope: Construct, { deployment, data, dist }: WorkflowsStackProps) {
    super(scope, 'workflows', deployment);
    const { tables, vault } = data;
    this.undelivered = new Undelivered(this, 'Undelivered');
    this.workers = new Workers(this, 'Workers', { deployment, tables, vault, dist });
    const { openDuty, relay, sweep, executions, parts, reporter } = this.workers;
    const { queue: undelivered } = this.undelivered;

    for (const { machine } of machineFiles()) {
      new Workflow(this, machine, { machine, deployment, tasks: { OpenDuty: openDuty } });
    }
    outboxStream('OUTBOX#', { cases: tables.cases, worker: relay, undelivered });
    outboxStream('REPORTER-OUTBOX#', { cases: tables.cases, worker: reporter, undelivered });
    partsTopic(this, { deployment, parts, undelivered });
    everyMinute(this, { sweep, reporter });
    executionEnds(this, { deployment, executions, undelivered });
  }
}

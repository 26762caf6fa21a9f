import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { NamedDeployment } from '#infra/deployment';
import { resourceName } from '#infra/names';

export interface RunbookAlarmProps {
  readonly deployment: NamedDeployment;

  /** The problem and the people it affects, in a sentence. */
  readonly means: string;

  readonly metric: IMetric;

  /**
   * The value from which on it alarms.
   *
   * @default 1
   */
  readonly from?: number;

  /**
   * The number of consecutive bad periods before it alarms.
   *
   * @default 1
   */
  readonly periods?: number;

  /**
   * For the dead-man's switch: a value below the limit is bad.
   *
   * @default false
   */
  readonly whenBelow?: boolean;

  /**
   * The meaning of a metric without any data.
   *
   * @default 'good' - AWS counts it only when something has happened
   */
  readonly silence?: 'good' | 'bad';

  readonly tells: ITopic;
}

/** An alarm, without its deployment and its topic. */
export type AlarmDeclaration = Omit<RunbookAlarmProps, 'deployment' | 'tells'>;

/** An alarm whose description leads to the heading of `docs/runbook.md` that bears its id. */
export class RunbookAlarm extends Construct {
  readonly alarm: Alarm;

  constructor(scope: Construct, id: string, props: RunbookAlarmProps) {
    super(scope, id);
    const { deployment, means, metric, from = 1, periods = 1, whenBelow = false, tells } = props;
    const missing = props.silence === 'bad' ? 'BREACHING' : 'NOT_BREACHING';
    this.alarm = new Alarm(this, 'Resource', {
      alarmName: resourceName(deployment, id),
      alarmDescription: `${means} docs/runbook.md#${id}`,
      metric,
      threshold: from,
      evaluationPeriods: periods,
      comparisonOperator: whenBelow
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData[missing],
    });
    this.alarm.addAlarmAction(new SnsAction(tells));
    this.alarm.addOkAction(new SnsAction(tells));
  }
}

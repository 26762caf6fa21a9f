import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { AlarmDeclaration } from '#infra/constructs/runbook-alarm';
import type { ApiStack } from '#infra/stacks/api-stack';
import type { WorkflowsStack } from '#infra/stacks/workflows-stack';

const period = Duration.minutes(5);

/** The alarms on the metrics that AWS keeps of our functions, queues and gateway. */
export const serviceAlarms = (
  { workers, undelivered }: WorkflowsStack,
  api: ApiStack,
): Record<string, AlarmDeclaration> => ({
  'api-failing': {
    means: 'The API answers with errors of ours: callers repeat, or telephone.',
    metric: api.gateway.httpApi.metricServerError({ period, statistic: Stats.SUM }),
    from: 5,
  },
  'open-duty-failing': {
    means: 'Duties cannot be opened: machines try again, and the watch resumes the episodes.',
    metric: workers.openDuty.metricErrors({ period }),
    from: 5,
  },
  'executions-failing': {
    means: 'The end of an execution was not noted: the watch finds it within a day.',
    metric: workers.executions.metricErrors({ period }),
    from: 5,
  },
  'stream-late': {
    means: 'The relay is behind the stream: alerts and outcomes wait for the sweep.',
    metric: workers.relay.metric('IteratorAge', { period, statistic: Stats.MAXIMUM }),
    from: Duration.minutes(5).toMilliseconds(),
  },
  'undelivered-calls': {
    means: 'A call between services was given up and lies in the dead-letter queue.',
    metric: undelivered.queue.metricApproximateNumberOfMessagesVisible({ period }),
  },
});

import { Validations } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import {
  FilterCriteria,
  FilterRule,
  type IFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';

const newMessages = (outbox: string) =>
  FilterCriteria.filter({
    eventName: FilterRule.isEqual('INSERT'),
    dynamodb: { Keys: { pk: { S: FilterRule.beginsWith(outbox) } } },
  });

export interface OutboxStreamProps {
  readonly cases: Table;
  /** The function that carries out the messages. */
  readonly worker: IFunction;
  readonly undelivered: IQueue;
}

/**
 * Delivers each new message of an outbox to its worker.
 *
 * The relay fails no batch; if it dies, a batch is tried three times, in halves, and then left to the sweep: an hour of
 * attempts here would only delay the messages behind it.
 *
 * @throws {Error} for a table without a stream.
 */
export const outboxStream = (
  outbox: string,
  { cases, worker: relay, undelivered }: OutboxStreamProps,
): void => {
  if (!cases.tableStreamArn) throw new Error('the table of cases has no stream');
  relay.addEventSourceMapping('Outbox', {
    eventSourceArn: cases.tableStreamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    filters: [newMessages(outbox)],
    batchSize: 25,
    parallelizationFactor: 4,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: 3,
    onFailure: new SqsDlq(undelivered),
  });
  cases.grantStreamRead(relay);
  Validations.of(relay.role ?? relay).acknowledge({
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason: 'ListStreams takes no resource',
  });
};

import type { DynamoDBStreamEvent } from 'aws-lambda';
import type { MessageKey } from '#domain/ports';
import { Instant } from '#schemas/time';

/** The outbox messages in a batch of stream records, in order. */
export const messageKeysOf = ({ Records }: DynamoDBStreamEvent): readonly MessageKey[] =>
  Records.flatMap(({ eventName, dynamodb }) => {
    const { pk, sk } = dynamodb?.Keys ?? {};
    if (eventName !== 'INSERT' || !pk?.S?.includes('OUTBOX') || !sk?.S) return [];
    const [createdAt, id = ''] = sk.S.split('#');
    return [{ createdAt: Instant.parse(createdAt), id }];
  });

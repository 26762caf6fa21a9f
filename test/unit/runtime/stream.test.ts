import { describe, expect, it } from 'vitest';
import { messageKeysOf } from '#runtime/stream';

const aRecord = (change: object = {}) => ({
  eventName: 'INSERT' as const,
  dynamodb: {
    Keys: {
      pk: { S: 'OUTBOX#3' },
      sk: { S: '2026-11-23T08:00:00.000Z#7K3M9P2Q-1-1' },
    },
  },
  ...change,
});

describe('a batch of the stream', () => {
  it('gives its messages in their order', () => {
    expect(messageKeysOf({ Records: [aRecord()] })).toEqual([
      { createdAt: '2026-11-23T08:00:00.000Z', id: '7K3M9P2Q-1-1' },
    ]);
  });

  it.each([
    ['a message that was deleted', { eventName: 'REMOVE' }],
    ['a message that was put off', { eventName: 'MODIFY' }],
    ['another record', { dynamodb: { Keys: { pk: { S: 'CASE#1' }, sk: { S: 'STATE' } } } }],
    ['a record without keys', { dynamodb: {} }],
  ])('leaves out %s', (_what, change) => {
    expect(messageKeysOf({ Records: [aRecord(change), aRecord()] })).toHaveLength(1);
  });
});

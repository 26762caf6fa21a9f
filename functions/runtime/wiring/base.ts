import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import { movableClock } from '#adapters/dynamo/movable-clock';
import { dynamoStore } from '#adapters/dynamo/store';
import type { Tables } from '#adapters/dynamo/transaction';
import { holidayCalendar } from '#adapters/holiday-calendar';
import { policyOf } from '#adapters/policy-packs';
import { systemClock } from '#adapters/system-clock';
import type { Ports } from '#domain/world';
import type { BaseEnvironment } from '#schemas/environment';
import { meter } from '../observability.ts';
import { patience } from './patience.ts';

type Base = z.infer<typeof BaseEnvironment>;

export const documentClient = (): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient(patience), {
    marshallOptions: { removeUndefinedValues: true },
  });

export const tablesOf = ({ TABLE_NAME, SHARDS }: Base, reporters?: string): Tables => ({
  table: TABLE_NAME,
  shards: SHARDS,
  ...(reporters && { reporters }),
});

const FIRST_PAUSE_MS = 15;

/** Twice as long each time, with full jitter. */
const pause = async (attempt: number): Promise<void> => {
  await sleep(Math.random() * FIRST_PAUSE_MS * 2 ** attempt);
};

/** The ports of every function. */
export const basePorts = (env: Base, client: DynamoDBDocumentClient, tables: Tables): Ports => ({
  store: dynamoStore(client, tables),
  clock: env.CLOCK === 'movable' ? movableClock(client, tables) : systemClock,
  calendar: holidayCalendar,
  random: randomBytes,
  policyOf,
  pause,
  meter,
});

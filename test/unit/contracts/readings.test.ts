import { describe } from 'vitest';
import { dynamoReadings } from '#adapters/dynamo/readings';
import { readingsContract } from '#test/contracts/readings-contract';
import { memoryReadings } from '#test/fakes/memory-readings';
import { clientsOf } from '../../../bench/table/clients.ts';
import { tables } from '../../../bench/table/names.ts';
import { service } from '../../../bench/table/service.ts';

describe('the access log in memory', () => {
  readingsContract(async () => memoryReadings());
});

describe('the access log in a table that is counted', () => {
  readingsContract(async () => dynamoReadings(clientsOf(service()).dynamo, tables));
});

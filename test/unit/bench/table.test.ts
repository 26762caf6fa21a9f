import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoDueIndex } from '#adapters/dynamo/due-index';
import { dynamoStore } from '#adapters/dynamo/store';
import { tableContract } from '#test/contracts/table-contract';
import { clientsOf } from '../../../bench/table/clients.ts';
import { tables } from '../../../bench/table/names.ts';
import { type Service, service } from '../../../bench/table/service.ts';

describe('the table that is counted keeps the promises of the real one', () => {
  tableContract(async () => {
    const { dynamo } = clientsOf(service());
    return { store: dynamoStore(dynamo, tables), due: dynamoDueIndex(dynamo, tables) };
  });
});

describe('one write alone', () => {
  const Item = { pk: { S: 'P' }, sk: { S: '1' }, value: { S: 'x'.repeat(3000) } };
  const written = (operation: string, request: object) => {
    const served = service();
    const { status } = served.serve(`DynamoDB.${operation}`, JSON.stringify(request));
    expect(status).toBe(200);
    return served.tally();
  };

  it('pays half of what it would in a transaction', () => {
    const Put = { TableName: 't', Item };

    expect(written('PutItem', Put)).toMatchObject({ writeUnits: 3, requests: { PutItem: 1 } });
    expect(written('TransactWriteItems', { TransactItems: [{ Put }] }).writeUnits).toBe(6);
  });
});

describe('a query', () => {
  let served: Service;
  beforeEach(() => {
    served = service();
    for (const n of [1, 2, 3, 4, 5]) {
      const keys = { pk: { S: 'P' }, sk: { S: `${n}` } };
      served.table('t').put({ ...keys, value: { S: 'x'.repeat(4000) } });
    }
  });
  const ask = (request: object) =>
    served.serve('DynamoDB.Query', JSON.stringify({ TableName: 't', ...request }));
  const ExpressionAttributeValues = { ':pk': { S: 'P' }, ':sk': { S: '2' } };

  it('pays for what its keys choose, and no more', () => {
    ask({ KeyConditionExpression: 'pk = :pk AND sk <= :sk', ExpressionAttributeValues });

    expect(served.tally()).toMatchObject({ evaluated: 2, readUnits: 1 });
  });

  it('pays for all that its filter hides', () => {
    const FilterExpression = 'sk <= :sk';
    ask({ KeyConditionExpression: 'pk = :pk', FilterExpression, ExpressionAttributeValues });

    expect(served.tally()).toMatchObject({ evaluated: 5, readUnits: 2.5 });
  });

  it('is refused where the bench cannot read its expression', () => {
    const KeyConditionExpression = 'pk = :pk AND sk BETWEEN :a AND :b';

    expect(() => ask({ KeyConditionExpression, ExpressionAttributeValues })).toThrow('cannot read');
  });
});
